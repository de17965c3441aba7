package kz.kezdesu.portal.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import kz.kezdesu.live.AnnouncementFeed;
import kz.kezdesu.live.AnnouncementRow;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.stream.AnnouncementJson;
import org.jspecify.annotations.Nullable;

/** What was announced at a meeting. */
@Path("meetings/{id}/announcements")
@ApplicationScoped
public class AnnouncementResource {
  @EJB private MeetingCatalogue catalogue;
  @EJB private AnnouncementFeed feed;
  @Inject private AnnouncementJson json;
  @Context private HttpServletRequest request;

  @GET
  public Response announcements(
      @PathParam("id") String id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    long meeting = catalogue.publicDetail(Parameters.id(id)).id();
    String given = Parameters.given(after);
    int known = given == null ? 0 : Parameters.number("after", given, 0, 999_999_999);
    int wanted = Parameters.limit(limit);
    List<AnnouncementRow> rows = feed.after(meeting, known, wanted + 1);
    JsonArrayBuilder items = Json.createArrayBuilder();
    rows.stream().limit(wanted).forEach(row -> items.add(json.of(row)));
    JsonValue next =
        rows.size() > wanted
            ? Json.createValue(Integer.toString(rows.get(wanted - 1).sequence()))
            : JsonValue.NULL;
    return SharedAnswer.of(
        request,
        Json.createObjectBuilder().add("items", items).add("next", next).build(),
        Set.of(Tags.live(meeting)));
  }
}
