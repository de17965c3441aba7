package kz.kezdesu.portal.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.decree.DatedDuty.Standing;
import kz.kezdesu.oversight.DutyRecordRow;
import kz.kezdesu.oversight.ObligationRow;
import kz.kezdesu.oversight.Obligations;
import kz.kezdesu.oversight.ObligationsBoard;
import kz.kezdesu.portal.shell.Tags;
import org.jspecify.annotations.Nullable;

/** The dated duties of every body in a year, and where each stands. */
@Path("obligations")
@ApplicationScoped
public class ObligationResource {
  @EJB private ObligationsBoard board;
  @EJB private Bodies bodies;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  /** The duties whose last day lies in the year, by that day. */
  @GET
  public Response obligations(
      @QueryParam("year") @Nullable String year,
      @QueryParam("status") @Nullable String status,
      @QueryParam("ministry") @Nullable String ministry) {
    String givenYear = Parameters.given(year);
    int wantedYear =
        givenYear == null
            ? LocalDate.now(clock).getYear()
            : Parameters.number(
                "year", givenYear, ObligationsBoard.FIRST_YEAR, ObligationsBoard.LAST_YEAR);
    Standing wanted = standing(Parameters.given(status));
    String body = Parameters.known("ministry", ministry, code -> bodies.body(code).isPresent());
    Obligations all = board.year(wantedYear);
    Obligations ofBody = body == null ? all : all.ofBodies(Set.of(body));
    JsonArrayBuilder items = Json.createArrayBuilder();
    (wanted == null ? ofBody : ofBody.standing(wanted)).rows().forEach(row -> items.add(item(row)));
    JsonObjectBuilder counts = Json.createObjectBuilder();
    Arrays.stream(Standing.values()).forEach(one -> counts.add(one.name(), ofBody.count(one)));
    return SharedAnswer.of(
        request,
        Json.createObjectBuilder()
            .add("year", wantedYear)
            .add("counts", counts)
            .add("items", items)
            .build(),
        Set.of(Tags.OVERSIGHT, Tags.PROGRESS, Tags.SCHEDULE));
  }

  private static @Nullable Standing standing(@Nullable String given) {
    return given == null
        ? null
        : Arrays.stream(Standing.values())
            .filter(one -> one.name().equals(given.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> new BadParameter("status"));
  }

  private static JsonObjectBuilder item(ObligationRow row) {
    DutyRecordRow record = row.record();
    JsonArrayBuilder earlier = Json.createArrayBuilder();
    row.earlier().forEach(before -> earlier.add(record(before)));
    return Json.createObjectBuilder()
        .add("body", row.bodyCode())
        .add("clause", row.clause())
        .add("from", row.duty().from().toString())
        .add("until", row.duty().until().toString())
        .add("due", row.day().toString())
        .add("status", row.standing().name())
        .add("doneOn", JsonText.word(row.doneOn()))
        .add("document", JsonText.word(row.document().isEmpty() ? null : row.document()))
        .add("owed", row.owed())
        .add("ready", row.ready())
        .add("recorded", record == null ? jakarta.json.JsonValue.NULL : record(record))
        .add("earlier", earlier);
  }

  private static jakarta.json.JsonObject record(DutyRecordRow said) {
    return Json.createObjectBuilder()
        .add("doneOn", said.doneOn().toString())
        .add("document", said.documentNumber())
        .add("noteKk", said.noteKk())
        .add("noteRu", said.noteRu())
        .add("recordedAt", JsonText.time(said.recordedAt()))
        .build();
  }
}
