package kz.kezdesu.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.decree.Breach;
import kz.kezdesu.decree.VoicedQuestions;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingCourse;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.problem.ProblemDetail;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.Questions;
import kz.kezdesu.question.store.Ranking;
import kz.kezdesu.question.store.Supports;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;
import org.jspecify.annotations.Nullable;

/**
 * After a meeting its ministry ranks every question that was voiced there (1.6). The facts suggest
 * an order; a person decides, and says why. No question can be left out of sight or taken away.
 *
 * <p>Each method throws {@link NotFound} for an unknown meeting and {@link
 * kz.kezdesu.refusal.NotYours} for that of another ministry.
 */
@Stateless
public class QuestionRanking {
  private static final int MOST_CARDS = 200;
  private static final Duration LOOKING_BACK = Duration.ofDays(400);

  @EJB private MeetingCatalogue meetings;
  @EJB private MeetingCourse course;
  @EJB private ProblemCatalogue problems;
  @EJB private RankingEvidence evidence;
  @EJB private Topics topics;
  @EJB private AuditLog audit;
  @Inject private Ranking ranking;
  @Inject private Questions questions;
  @Inject private Supports supports;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /**
   * What is missing, by the decree, before the meeting can be closed; nothing when every voiced
   * question is accounted for (1.6).
   */
  @RolesAllowed({"OFFICER", "APPROVER", "HOST", "EDITOR"})
  public List<Breach> missing(long meetingId) {
    caller.mustHoldOneOf(
        List.of(Role.OFFICER, Role.APPROVER, Role.HOST, Role.EDITOR),
        meetings.line(meetingId).ministryCode());
    return breaches(ranking.voiced(meetingId));
  }

  /**
   * The meetings of the own ministries that were held and are not closed, and those of the last 400
   * days that are; the latest first, with what their ranking lacks.
   */
  @RolesAllowed("OFFICER")
  public List<OwedRanking> held() {
    Set<String> bodies = caller.bodies(Role.OFFICER);
    List<Long> ids = new ArrayList<>(ranking.held(bodies));
    ids.addAll(ranking.closed(bodies, clock.instant().minus(LOOKING_BACK)));
    return owed(ids);
  }

  /**
   * Those of the own ministries' meetings, however long ago, that are not closed and whose ranking
   * lacks something; the latest first.
   */
  @RolesAllowed("OFFICER")
  public List<OwedRanking> lacking() {
    return owed(ranking.held(caller.bodies(Role.OFFICER))).stream()
        .filter(owed -> owed.missing() > 0)
        .toList();
  }

  private List<OwedRanking> owed(List<Long> ids) {
    return ranking.owed(
        meetings.lines(ids).stream()
            .sorted(Comparator.comparing(ScheduleRow::startsAt).reversed())
            .toList());
  }

  /** All that is needed to rank the questions of a meeting. */
  @RolesAllowed("OFFICER")
  public RankingSheet sheet(long meetingId) {
    ScheduleRow meeting = own(meetingId);
    List<VoicedRow> rows = ranking.voiced(meetingId);
    Map<Long, Long> links = linksOf(rows);
    Map<Long, ProblemDetail> behind = behind(links);
    RankingWeights weights = RankingWeights.on(LocalDate.now(clock));
    Map<String, SuggestedPlace> suggested = suggested(rows, links, behind, weights);
    return new RankingSheet(
        meeting,
        meeting.status() == MeetingStatus.HELD,
        rows.stream()
            .map(
                row ->
                    new RankingLine(
                        row,
                        problem(row, links, behind),
                        Objects.requireNonNull(suggested.get(row.number()))))
            .toList(),
        breaches(rows),
        weights,
        mark(rows),
        cards(meeting));
  }

  /** What of this order cannot be saved as it was typed. */
  @RolesAllowed("OFFICER")
  public List<RankFault> faults(RankQuestions wish) {
    own(wish.meetingId());
    return wish.faults(topicCodes());
  }

  /**
   * Saves the order, its reasons and the topics as one deed. Places are counted from 1 without
   * gaps, in the order that was typed. The same order sent again changes nothing.
   *
   * @throws RankingNotOpen when the meeting has not ended, or is closed
   * @throws RankingNotClear when something cannot be saved as it was typed
   * @throws AnotherOrderSaved when somebody else has saved another order since
   */
  @RolesAllowed("OFFICER")
  public void rank(RankQuestions wish) {
    own(wish.meetingId());
    ScheduleRow meeting = course.hold(wish.meetingId());
    if (meeting.status() != MeetingStatus.HELD) {
      throw new RankingNotOpen(meeting.status());
    }
    List<RankFault> faults = wish.faults(topicCodes());
    if (!faults.isEmpty()) {
      throw new RankingNotClear(faults.size());
    }
    // Counting of supports writes many of the same rows; taking turns keeps both from a deadlock.
    supports.waitForTurn();
    List<VoicedRow> rows = ranking.voiced(wish.meetingId());
    Map<String, Integer> places = places(wish);
    Map<String, RankQuestions.Line> lines = lines(wish, rows);
    List<VoicedRow> other =
        rows.stream().filter(row -> differs(row, places, lineOf(row, lines))).toList();
    if (other.isEmpty()) {
      return;
    }
    if (!mark(rows).equals(wish.mark())) {
      throw new AnotherOrderSaved();
    }
    Map<String, String> said = new TreeMap<>();
    for (VoicedRow row : other) {
      RankQuestions.Line line = lineOf(row, lines);
      Integer place = places.get(row.number());
      Question question =
          questions.findForChange(row.id()).orElseThrow(() -> new NotFound(row.id()));
      if (place == null) {
        question.unrank();
      } else {
        question.rank(place, line.reason());
      }
      if (!line.topicCode().isEmpty()) {
        question.assignTopic(line.topicCode());
      }
      said.put(row.number(), place == null ? "-" : place.toString());
      changes.fire(new Change(Change.Kind.QUESTION, row.id()));
    }
    keepScores(rows);
    changes.fire(new Change(Change.Kind.MEETING, wish.meetingId()));
    audit.record("question.rank", "meeting", Long.toString(wish.meetingId()), said);
  }

  /** Keeps what the facts say at this moment, so that the places can be explained later. */
  private void keepScores(List<VoicedRow> rows) {
    RankingWeights weights = RankingWeights.on(LocalDate.now(clock));
    Map<Long, Long> links = linksOf(rows);
    Map<String, SuggestedPlace> suggested = suggested(rows, links, behind(links), weights);
    ranking.keep(
        rows.stream()
            .collect(
                Collectors.toMap(
                    VoicedRow::id, row -> Objects.requireNonNull(suggested.get(row.number())))),
        weights.validFrom(),
        clock.instant());
  }

  private Map<Long, ProblemDetail> behind(Map<Long, Long> links) {
    return problems.details(Set.copyOf(links.values())).stream()
        .collect(Collectors.toMap(ProblemDetail::id, Function.identity()));
  }

  private Map<String, SuggestedPlace> suggested(
      List<VoicedRow> rows,
      Map<Long, Long> links,
      Map<Long, ProblemDetail> behind,
      RankingWeights weights) {
    return RankingSuggestion.of(evidence.of(rows, links, behind), weights).stream()
        .collect(Collectors.toMap(SuggestedPlace::number, Function.identity()));
  }

  private ScheduleRow own(long meetingId) {
    ScheduleRow meeting = meetings.line(meetingId);
    caller.mustHold(Role.OFFICER, meeting.ministryCode());
    return meeting;
  }

  private List<Breach> breaches(List<VoicedRow> rows) {
    Set<Long> linked = linksOf(rows).keySet();
    return new VoicedQuestions(
            rows.stream().map(row -> row.asVoiced(linked.contains(row.id()))).toList())
        .breaches();
  }

  private Map<Long, Long> linksOf(List<VoicedRow> rows) {
    return problems.linksOf(rows.stream().map(VoicedRow::id).toList());
  }

  private static @Nullable ProblemRow problem(
      VoicedRow row, Map<Long, Long> links, Map<Long, ProblemDetail> behind) {
    Long id = links.get(row.id());
    ProblemDetail problem = id == null ? null : behind.get(id);
    return problem == null ? null : problem.line();
  }

  private List<ProblemRow> cards(ScheduleRow meeting) {
    return problems.open(Set.of(meeting.ministryCode()), meeting.regionKato(), MOST_CARDS);
  }

  private Set<String> topicCodes() {
    return topics.all().stream().map(Topic::getCode).collect(Collectors.toSet());
  }

  /** The typed places in their order, counted from 1 without gaps. */
  private static Map<String, Integer> places(RankQuestions wish) {
    Map<String, Integer> places = new HashMap<>();
    wish.lines().stream()
        .filter(line -> line.position() != null)
        .sorted(
            Comparator.comparingInt(
                (RankQuestions.Line line) -> Objects.requireNonNull(line.position())))
        .forEachOrdered(line -> places.put(line.number(), places.size() + 1));
    return places;
  }

  /** What was typed, by number: for every voiced question, and for none besides. */
  private static Map<String, RankQuestions.Line> lines(RankQuestions wish, List<VoicedRow> rows) {
    Map<String, RankQuestions.Line> lines =
        wish.lines().stream()
            .collect(
                Collectors.toMap(
                    RankQuestions.Line::number, Function.identity(), (one, again) -> one));
    Set<String> voiced = rows.stream().map(VoicedRow::number).collect(Collectors.toSet());
    lines.keySet().stream()
        .filter(number -> !voiced.contains(number))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw new NotFound(unknown);
            });
    if (lines.size() < rows.size()) {
      throw new AnotherOrderSaved();
    }
    return lines;
  }

  private static RankQuestions.Line lineOf(VoicedRow row, Map<String, RankQuestions.Line> lines) {
    return Objects.requireNonNull(lines.get(row.number()));
  }

  private static boolean differs(
      VoicedRow row, Map<String, Integer> places, RankQuestions.Line line) {
    Integer place = places.get(row.number());
    boolean otherReason = place != null && !line.reason().equals(row.rankReason());
    boolean otherTopic = !line.topicCode().isEmpty() && !line.topicCode().equals(row.topicCode());
    return !Objects.equals(place, row.rankPosition()) || otherReason || otherTopic;
  }

  private static String mark(List<VoicedRow> rows) {
    String state =
        rows.stream()
            .sorted(Comparator.comparingLong(VoicedRow::id))
            .map(
                row ->
                    row.number()
                        + '\n'
                        + row.rankPosition()
                        + '\n'
                        + row.rankReason()
                        + '\n'
                        + row.topicCode())
            .collect(Collectors.joining("\n"));
    return UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
