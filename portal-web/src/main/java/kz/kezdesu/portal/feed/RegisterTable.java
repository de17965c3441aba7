package kz.kezdesu.portal.feed;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.paper.Paper;
import kz.kezdesu.portal.shell.Dates;
import kz.kezdesu.portal.shell.Names;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.portal.shell.Wish;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.question.QuestionPlace;
import kz.kezdesu.question.RankingScore;
import kz.kezdesu.question.RegisterLine;
import kz.kezdesu.question.VoicedRegister;
import kz.kezdesu.question.VoicedRow;
import kz.kezdesu.sheet.SheetTable;
import org.jspecify.annotations.Nullable;

/** The whole register of a meeting's voiced questions, to be taken along (1.6). */
@Dependent
class RegisterTable {
  /** More questions than any meeting has time for. */
  private static final int MOST = 5_000;

  @EJB private MeetingCatalogue meetings;
  @EJB private VoicedRegister register;
  @Inject private Visit visit;
  @Inject private Texts texts;
  @Inject private Names names;
  @Inject private Dates dates;
  @Inject private Turnstile turnstile;
  @Inject private Clock clock;

  private @Nullable ScheduleRow meeting;
  private List<RegisterLine> lines = List.of();

  void load() {
    ScheduleRow found = meetings.line(visit.id("id"));
    turnstile.pass(Wish.PAPER, visit.request());
    meeting = found;
    lines = register.lines(found.id(), QuestionPlace.START, MOST);
  }

  Set<String> tags() {
    Set<String> tags = new HashSet<>();
    tags.add(Tags.meeting(meeting().id()));
    lines.forEach(line -> tags.add(Tags.question(line.row().id())));
    return tags;
  }

  /** One row for each question, with every fact in a cell of its own. */
  SheetTable sheet() {
    return new SheetTable(
        List.of(
            texts.of("feed.register.place"),
            texts.of("feed.register.number"),
            texts.of("feed.register.question"),
            texts.of("feed.register.reason"),
            texts.of("feed.register.topic"),
            texts.of("feed.register.problem"),
            texts.of("feed.register.from"),
            texts.of("feed.register.supports"),
            texts.of("feed.register.suggested"),
            texts.of("feed.register.points"),
            texts.of("feed.register.status"),
            texts.of("feed.register.due")),
        lines.stream().map(this::cells).toList());
  }

  /** The same on paper. */
  Paper paper() {
    List<String> title =
        List.of(
            texts.of("meeting_register.title"),
            names.minister(meeting().ministryCode()) + " " + names.inRegion(meeting().regionKato()),
            dates.dayInYear(meeting().startsAt()));
    List<String> foot = new ArrayList<>();
    foot.add(
        texts.of(
            meeting().status() == MeetingStatus.CLOSED
                ? "meeting_register.settled"
                : "meeting_register.open"));
    foot.add(
        texts.of(
            "feed.print.as_of",
            dates.moment(clock.instant()),
            visit.whole("/meetings/" + meeting().id() + "/register")));
    return new Paper(
        visit.getLanguage(),
        List.of(),
        title,
        List.of(
            new Paper.Column(texts.of("feed.register.place"), 7),
            new Paper.Column(texts.of("feed.register.question"), 37),
            new Paper.Column(texts.of("feed.register.reason"), 22),
            new Paper.Column(texts.of("feed.register.topic"), 18),
            new Paper.Column(texts.of("feed.register.status"), 16)),
        lines.stream().map(this::printed).toList(),
        foot);
  }

  private List<String> cells(RegisterLine line) {
    VoicedRow row = line.row();
    RankingScore score = line.score();
    return List.of(
        place(row),
        row.number(),
        row.text(),
        reason(row),
        topic(row),
        problem(line),
        names.place(row.regionKato(), row.districtKato()),
        Integer.toString(row.supports()),
        score == null ? "" : Integer.toString(score.place()),
        score == null ? "" : Integer.toString(score.total()),
        texts.of("question_status." + row.status()),
        due(row));
  }

  private List<String> printed(RegisterLine line) {
    VoicedRow row = line.row();
    String problem = problem(line);
    String due = due(row);
    return List.of(
        place(row),
        "№ "
            + row.number()
            + "\n"
            + row.text()
            + "\n"
            + names.place(row.regionKato(), row.districtKato()),
        reason(row),
        problem.isEmpty() ? topic(row) : topic(row) + "\n" + problem,
        texts.of("question_status." + row.status()) + (due.isEmpty() ? "" : "\n" + due));
  }

  private static String place(VoicedRow row) {
    return row.rankPosition() == null ? "" : row.rankPosition().toString();
  }

  private static String reason(VoicedRow row) {
    return Objects.requireNonNullElse(row.rankReason(), "");
  }

  private String topic(VoicedRow row) {
    return row.topicCode() == null ? "" : names.topic(row.topicCode());
  }

  private String problem(RegisterLine line) {
    ProblemRow problem = line.problem();
    return problem == null ? "" : problem.title().in(visit.getLanguage());
  }

  /** The last day of an answer that is owed. */
  private String due(VoicedRow row) {
    LocalDate due = row.answerDueOn();
    return due == null || !row.status().awaitsAnswer() ? "" : dates.until(due);
  }

  private ScheduleRow meeting() {
    if (meeting == null) {
      throw new IllegalStateException("not loaded");
    }
    return meeting;
  }
}
