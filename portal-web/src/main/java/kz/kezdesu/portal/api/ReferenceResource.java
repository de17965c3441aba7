package kz.kezdesu.portal.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.question.Topics;
import kz.kezdesu.territory.Territory;

/** Reference data: regions, ministries, topics, and the edition of the decree in force. */
@Path("")
@ApplicationScoped
public class ReferenceResource {
  @EJB private Territory territory;
  @EJB private Bodies bodies;
  @EJB private LawBook lawBook;
  @EJB private Topics topics;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  @GET
  @Path("regions")
  public Response regions() {
    JsonArrayBuilder list = Json.createArrayBuilder();
    territory
        .regions()
        .forEach(
            region -> {
              JsonArrayBuilder districts = Json.createArrayBuilder();
              territory
                  .districtsOf(region.getKato())
                  .forEach(
                      district ->
                          districts.add(
                              Json.createObjectBuilder()
                                  .add("code", district.getKato())
                                  .add("name", JsonText.names(district::name))));
              list.add(
                  Json.createObjectBuilder()
                      .add("code", region.getKato())
                      .add("iso", region.getIso())
                      .add("name", JsonText.names(region::name))
                      .add("districts", districts));
            });
    return items(list);
  }

  @GET
  @Path("ministries")
  public Response ministries() {
    Edition edition = lawBook.inForceOn(LocalDate.now(clock));
    JsonArrayBuilder list = Json.createArrayBuilder();
    bodies
        .ministries()
        .forEach(
            body ->
                list.add(
                    Json.createObjectBuilder()
                        .add("code", body.getCode())
                        .add("name", JsonText.names(body::name))
                        .add("inScope", !edition.excludedBodies().contains(body.getCode()))));
    return items(list);
  }

  @GET
  @Path("topics")
  public Response topics() {
    JsonArrayBuilder list = Json.createArrayBuilder();
    topics
        .all()
        .forEach(
            topic ->
                list.add(
                    Json.createObjectBuilder()
                        .add("code", topic.getCode())
                        .add("name", JsonText.names(topic::name))
                        .add("parent", JsonText.word(topic.isMain() ? null : topic.getMainCode()))
                        .add("offered", topic.isOffered())));
    return items(list);
  }

  /** The edition of the decree in force today, with its numbers. */
  @GET
  @Path("editions/current")
  public Response currentEdition() {
    Edition edition = lawBook.inForceOn(LocalDate.now(clock));
    JsonArrayBuilder excluded = Json.createArrayBuilder();
    edition.excludedBodies().stream().sorted().forEach(excluded::add);
    return SharedAnswer.of(
        request,
        Json.createObjectBuilder()
            .add("code", edition.code())
            .add("validFrom", edition.validFrom().toString())
            .add("reportShareDenominator", edition.reportShareDenominator())
            .add("noticeDays", edition.noticeDays())
            .add("offScheduleNoticeDays", edition.offScheduleNoticeDays())
            .add("intakeClosesWorkingDays", edition.intakeClosesWorkingDays())
            .add("writtenAnswerWorkingDays", edition.writtenAnswerWorkingDays())
            .add("publicationDays", edition.publicationDays())
            .add("progressDay", edition.progressDay())
            .add("minimumMeetingsAYear", edition.minimumMeetingsAYear())
            .add("minimumMeetingsAQuarter", edition.minimumMeetingsAQuarter())
            .add("excludedBodies", excluded)
            .build(),
        Set.of());
  }

  private Response items(JsonArrayBuilder list) {
    return SharedAnswer.of(
        request, Json.createObjectBuilder().add("items", list).build(), Set.of());
  }
}
