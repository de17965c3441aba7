package kz.kezdesu.portal.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.convenience.ConvenienceCatalogue;
import kz.kezdesu.convenience.PollDetail;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingDetail;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleFilter;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionFilter;
import kz.kezdesu.question.QuestionPlace;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.QuestionSort;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.RankingWeights;
import kz.kezdesu.question.RegisterLine;
import kz.kezdesu.question.Topics;
import kz.kezdesu.question.VoicedRegister;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Meetings and their questions. */
@Path("meetings")
@ApplicationScoped
public class MeetingResource {
  private static final Instant FAR = Instant.parse("2200-01-01T00:00:00Z");

  @EJB private MeetingCatalogue catalogue;
  @EJB private QuestionCatalogue questions;
  @EJB private VoicedRegister register;
  @EJB private ConvenienceCatalogue convenience;
  @EJB private Territory territory;
  @EJB private Bodies bodies;
  @EJB private Topics topics;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  @GET
  public Response meetings(
      @QueryParam("year") @Nullable String year,
      @QueryParam("region") @Nullable String region,
      @QueryParam("ministry") @Nullable String ministry,
      @QueryParam("format") @Nullable String format,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    ScheduleFilter span =
        year == null || year.isBlank()
            ? new ScheduleFilter(Instant.EPOCH, FAR, null, null, null, null)
            : ScheduleFilter.ofYear(Parameters.number("year", year, 2000, 2199), HouseClock.ZONE);
    ScheduleFilter filter =
        new ScheduleFilter(
            later(span.from(), moment("from", from)),
            earlier(span.to(), moment("to", to)),
            Parameters.known("region", region, code -> territory.region(code).isPresent()),
            Parameters.known("ministry", ministry, code -> bodies.body(code).isPresent()),
            Parameters.word("format", format, MeetingFormat.class),
            Parameters.word("kind", kind, MeetingKind.class));
    int wanted = Parameters.limit(limit);
    MeetingCursor cursor = MeetingCursor.of(after);
    List<ScheduleRow> rows =
        catalogue.scheduleAfter(filter, cursor.startsAt(), cursor.id(), wanted + 1);
    JsonArrayBuilder items = Json.createArrayBuilder();
    rows.stream().limit(wanted).forEach(row -> items.add(line(row)));
    JsonValue next =
        rows.size() > wanted
            ? Json.createValue(MeetingCursor.after(rows.get(wanted - 1)).token())
            : JsonValue.NULL;
    return SharedAnswer.of(
        request,
        Json.createObjectBuilder().add("items", items).add("next", next).build(),
        Set.of(Tags.SCHEDULE));
  }

  @GET
  @Path("{id}")
  public Response meeting(@PathParam("id") String id) {
    MeetingDetail meeting = catalogue.publicDetail(Parameters.id(id));
    return SharedAnswer.of(request, detail(meeting), Set.of(Tags.meeting(meeting.id())));
  }

  @GET
  @Path("{id}/questions")
  public Response questions(
      @PathParam("id") String id,
      @QueryParam("status") @Nullable String status,
      @QueryParam("topic") @Nullable String topic,
      @QueryParam("sort") @Nullable String sort,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    long meeting = catalogue.publicDetail(Parameters.id(id)).id();
    QuestionSort order = Parameters.word("sort", sort, QuestionSort.class);
    String token = Parameters.given(after);
    QuestionPlace place =
        token == null
            ? QuestionPlace.START
            : QuestionPlace.of(token).orElseThrow(() -> new BadParameter("after"));
    QuestionFilter filter =
        new QuestionFilter(
            meeting,
            Parameters.word("status", status, QuestionStatus.class),
            Parameters.known("topic", topic, code -> topics.topic(code).isPresent()));
    int wanted = Parameters.limit(limit);
    List<QuestionRow> rows =
        questions.questionsAfter(
            filter, order == null ? QuestionSort.SUPPORTS : order, place, wanted + 1);
    JsonArrayBuilder items = Json.createArrayBuilder();
    rows.stream().limit(wanted).forEach(row -> items.add(QuestionJson.line(row)));
    JsonValue next =
        rows.size() > wanted
            ? Json.createValue(rows.get(wanted - 1).place().token())
            : JsonValue.NULL;
    return SharedAnswer.of(
        request,
        Json.createObjectBuilder().add("items", items).add("next", next).build(),
        Set.of(Tags.meeting(meeting)));
  }

  /** The register of all questions voiced at the meeting: places, reasons, points (1.6). */
  @GET
  @Path("{id}/register")
  public Response register(
      @PathParam("id") String id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    MeetingDetail meeting = catalogue.publicDetail(Parameters.id(id));
    String token = Parameters.given(after);
    QuestionPlace place =
        token == null
            ? QuestionPlace.START
            : QuestionPlace.of(token).orElseThrow(() -> new BadParameter("after"));
    int wanted = Parameters.limit(limit);
    List<RegisterLine> lines = register.lines(meeting.id(), place, wanted + 1);
    JsonArrayBuilder items = Json.createArrayBuilder();
    lines.stream().limit(wanted).forEach(line -> items.add(QuestionJson.registered(line)));
    JsonArrayBuilder weights = Json.createArrayBuilder();
    RankingWeights.all().forEach(one -> weights.add(QuestionJson.weights(one)));
    JsonValue next =
        lines.size() > wanted
            ? Json.createValue(lines.get(wanted - 1).place().token())
            : JsonValue.NULL;
    return SharedAnswer.of(
        request,
        Json.createObjectBuilder()
            .add("meetingId", meeting.id())
            .add("settled", meeting.status() == MeetingStatus.CLOSED)
            .add("voiced", register.count(meeting.id()))
            .add("weights", weights)
            .add("items", items)
            .add("next", next)
            .add("page", "/kk/meetings/" + meeting.id() + "/register")
            .build(),
        Set.of(Tags.meeting(meeting.id())));
  }

  /** The last poll for the meeting's time; how many chose each slot once it is over (1.4a). */
  @GET
  @Path("{id}/poll")
  public Response poll(@PathParam("id") String id) {
    PollDetail poll = convenience.publicPolls(Parameters.id(id)).get(0);
    JsonArrayBuilder slots = Json.createArrayBuilder();
    poll.slots()
        .forEach(
            slot ->
                slots.add(
                    Json.createObjectBuilder()
                        .add("startsAt", JsonText.time(slot.startsAt()))
                        .add("votes", JsonText.number(poll.counted() ? (int) slot.votes() : null))
                        .add("leading", slot.leading())));
    return SharedAnswer.of(
        request,
        Json.createObjectBuilder()
            .add("meetingId", poll.meetingId())
            .add("number", poll.number())
            .add("status", poll.status().name())
            .add("openedAt", JsonText.time(poll.openedAt()))
            .add("closesAt", JsonText.time(poll.closesAt()))
            .add("endedAt", JsonText.time(poll.endedAt()))
            .add("note", JsonText.text(poll.note()))
            .add("closeReason", JsonText.text(poll.closeReason()))
            .add("votes", poll.votes())
            .add("slots", slots)
            .add("page", "/kk/meetings/" + poll.meetingId() + "/poll")
            .build(),
        Set.of(Tags.meeting(poll.meetingId())));
  }

  private JsonObjectBuilder line(ScheduleRow row) {
    return Json.createObjectBuilder()
        .add("id", row.id())
        .add("status", row.status().name())
        .add("kind", row.kind().name())
        .add("format", row.format().name())
        .add("startsAt", JsonText.time(row.startsAt()))
        .add("plannedMinutes", row.plannedMinutes())
        .add("ministry", row.ministryCode())
        .add("region", row.regionKato())
        .add("place", JsonText.text(row.place()))
        .add("theme", JsonText.text(row.theme()))
        .add(
            "intake",
            Json.createObjectBuilder()
                .add("opensAt", JsonText.time(row.intakeOpensAt()))
                .add("closesAt", JsonText.time(row.intakeClosesAt()))
                .add("open", row.takesQuestions(clock.instant())))
        .add("movedTo", JsonText.time(row.movedTo()))
        .add("links", links(row.id()));
  }

  private static JsonObjectBuilder links(long id) {
    return Json.createObjectBuilder()
        .add("self", "/api/v1/meetings/" + id)
        .add("questions", "/api/v1/meetings/" + id + "/questions")
        .add("register", "/api/v1/meetings/" + id + "/register")
        .add("announcements", "/api/v1/meetings/" + id + "/announcements")
        .add("stream", "/stream/meetings/" + id)
        .add("page", "/kk/meetings/" + id);
  }

  private JsonObject detail(MeetingDetail meeting) {
    JsonArrayBuilder agenda = Json.createArrayBuilder();
    meeting
        .agenda()
        .forEach(
            item ->
                agenda.add(
                    Json.createObjectBuilder()
                        .add("part", item.part().name())
                        .add("minutes", item.minutes())
                        .add("title", JsonText.text(item.title()))
                        .add("startedAt", JsonText.time(item.startedAt()))
                        .add("endedAt", JsonText.time(item.endedAt()))));
    JsonArrayBuilder broadcasts = Json.createArrayBuilder();
    meeting
        .broadcasts()
        .forEach(
            broadcast ->
                broadcasts.add(
                    Json.createObjectBuilder()
                        .add("kind", broadcast.kind().name())
                        .add("network", broadcast.network())
                        .add("url", broadcast.url())));
    JsonArrayBuilder points = Json.createArrayBuilder();
    meeting
        .videoPoints()
        .forEach(
            point ->
                points.add(
                    Json.createObjectBuilder()
                        .add("kato", point.kato())
                        .add("place", JsonText.names(point::place))
                        .add("status", point.status().name())));
    return line(meeting.line())
        .add("host", JsonText.text(meeting.hostName()))
        .add("whyRegion", JsonText.text(meeting.whyRegion()))
        .add("announcedAt", JsonText.time(meeting.announcedAt()))
        .add("startedAt", JsonText.time(meeting.startedAt()))
        .add("endedAt", JsonText.time(meeting.endedAt()))
        .add("reason", JsonText.text(meeting.reason()))
        .add("agenda", agenda)
        .add("broadcasts", broadcasts)
        .add("videoPoints", points)
        .add("scheduleVersion", version(meeting))
        .build();
  }

  private static JsonValue version(MeetingDetail meeting) {
    return meeting.scheduleVersion() == null
        ? JsonValue.NULL
        : Json.createObjectBuilder()
            .add("year", meeting.scheduleVersion().year())
            .add("number", meeting.scheduleVersion().number())
            .add("approvedOn", meeting.scheduleVersion().approvedOn().toString())
            .add("approvalNumber", meeting.scheduleVersion().approvalNumber())
            .build();
  }

  private static @Nullable Instant moment(String name, @Nullable String value) {
    String given = Parameters.given(value);
    if (given == null) {
      return null;
    }
    try {
      return given.length() == 10
          ? LocalDate.parse(given).atStartOfDay(HouseClock.ZONE).toInstant()
          : OffsetDateTime.parse(given.replace(' ', '+')).toInstant();
    } catch (DateTimeException unreadable) {
      throw new BadParameter(name);
    }
  }

  private static Instant later(Instant from, @Nullable Instant wanted) {
    return wanted == null || wanted.isBefore(from) ? from : wanted;
  }

  private static Instant earlier(Instant to, @Nullable Instant wanted) {
    return wanted == null || wanted.isAfter(to) ? to : wanted;
  }
}
