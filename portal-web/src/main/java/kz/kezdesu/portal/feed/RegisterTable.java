package kz.kezdesu.portal.feed;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.answer.AnswerCatalogue;
import kz.kezdesu.answer.AnswerOutcome;
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
import kz.kezdesu.question.RankingCriterion;
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

  private static final int QUESTION_COLUMN = 2;
  private static final List<RankingCriterion> CRITERIA = List.of(RankingCriterion.values());

  @EJB private MeetingCatalogue meetings;
  @EJB private VoicedRegister register;
  @EJB private AnswerCatalogue answers;
  @Inject private Visit visit;
  @Inject private Texts texts;
  @Inject private Names names;
  @Inject private Dates dates;
  @Inject private Turnstile turnstile;
  @Inject private Clock clock;

  private @Nullable ScheduleRow meeting;
  private List<RegisterLine> lines = List.of();
  private Map<Long, AnswerOutcome> outcomes = Map.of();
  private long voiced;

  void load() {
    ScheduleRow found = meetings.line(visit.id("id"));
    turnstile.pass(Wish.PAPER, visit.request());
    meeting = found;
    lines = register.lines(found.id(), QuestionPlace.START, MOST);
    outcomes = answers.outcomes(lines.stream().map(line -> line.row().id()).toList());
    voiced = register.count(found.id());
  }

  Set<String> tags() {
    Set<String> tags = new HashSet<>();
    tags.add(Tags.meeting(meeting().id()));
    lines.forEach(line -> tags.add(Tags.question(line.row().id())));
    return tags;
  }

  /**
   * One row for each question, with every fact in a cell of its own. Where not all fit, the last
   * row says so.
   */
  SheetTable sheet() {
    List<String> head = new ArrayList<>();
    Stream.of(
            "place",
            "number",
            "question",
            "reason",
            "topic",
            "problem",
            "from",
            "supports",
            "suggested",
            "points")
        .map(name -> texts.of("feed.register.".concat(name)))
        .forEach(head::add);
    CRITERIA.forEach(one -> head.add(texts.of("ranking_criterion." + one)));
    head.add(texts.of("feed.register.weights"));
    head.add(texts.of("feed.register.status"));
    head.add(texts.of("feed.register.outcome"));
    head.add(texts.of("feed.register.due"));
    Stream<List<String>> rows = lines.stream().map(this::cells);
    return new SheetTable(
        head, (isCut() ? Stream.concat(rows, Stream.of(cutRow(head.size()))) : rows).toList());
  }

  /** Not every voiced question is here. */
  private boolean isCut() {
    return voiced > lines.size();
  }

  private String cut() {
    return texts.of("feed.register.cut", texts.number(lines.size()), texts.number(voiced));
  }

  private List<String> cutRow(int columns) {
    List<String> row = new ArrayList<>(Collections.nCopies(columns, ""));
    row.set(QUESTION_COLUMN, cut());
    return row;
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
    if (isCut()) {
      foot.add(cut());
    }
    lines.stream()
        .flatMap(line -> Stream.ofNullable(line.score()))
        .map(RankingScore::weightsFrom)
        .distinct()
        .sorted()
        .map(from -> texts.of("feed.register.weighed", dates.plain(from)))
        .forEach(foot::add);
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
    List<String> cells = new ArrayList<>();
    cells.add(place(row));
    cells.add(row.number());
    cells.add(row.text());
    cells.add(reason(row));
    cells.add(topic(row));
    cells.add(problem(line));
    cells.add(names.place(row.regionKato(), row.districtKato()));
    cells.add(Integer.toString(row.supports()));
    cells.add(score == null ? "" : Integer.toString(score.place()));
    cells.add(score == null ? "" : Integer.toString(score.total()));
    CRITERIA.forEach(one -> cells.add(score == null ? "" : Integer.toString(score.of(one))));
    cells.add(score == null ? "" : score.weightsFrom().toString());
    cells.add(texts.of("question_status." + row.status()));
    cells.add(outcome(row));
    cells.add(due(row));
    return cells;
  }

  private List<String> printed(RegisterLine line) {
    VoicedRow row = line.row();
    return List.of(
        place(row),
        "№ "
            + row.number()
            + "\n"
            + row.text()
            + "\n"
            + names.place(row.regionKato(), row.districtKato()),
        lines(reason(row), points(line)),
        lines(topic(row), problem(line)),
        lines(texts.of("question_status." + row.status()), outcome(row), due(row)));
  }

  /** What there is, each on a line of its own. */
  private static String lines(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
  }

  private String points(RegisterLine line) {
    RankingScore score = line.score();
    return score == null ? "" : texts.of("meeting_register.score", score.place(), score.total());
  }

  /** What the published answer came to. */
  private String outcome(VoicedRow row) {
    AnswerOutcome outcome = outcomes.get(row.id());
    return outcome == null ? "" : texts.of("answer_outcome." + outcome);
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
