package kz.kezdesu.portal.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kezdesu.answer.AnswerCatalogue;
import kz.kezdesu.answer.AnswerRow;
import kz.kezdesu.answer.CorrectionRow;
import kz.kezdesu.answer.DisputeRow;
import kz.kezdesu.answer.DisputeStatus;
import kz.kezdesu.attachment.AttachmentRow;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Crumb;
import kz.kezdesu.portal.shell.Dates;
import kz.kezdesu.portal.shell.Names;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.problem.ProblemStatus;
import kz.kezdesu.question.HoldingReplyRow;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionDetail;
import kz.kezdesu.question.QuestionFiles;
import kz.kezdesu.question.QuestionHolding;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.SupportReview;
import kz.kezdesu.question.TimelineRow;
import kz.kezdesu.question.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The public page of a question: the text as written, what became of it, and the answer. Of a
 * question that is not public it says only that.
 */
@Named
@RequestScoped
@At(path = "/{lang}/questions/{number}", view = "/question/question.xhtml")
public class QuestionPage implements Page {
  @EJB private QuestionCatalogue catalogue;
  @EJB private MeetingCatalogue meetings;
  @EJB private AnswerCatalogue answers;
  @EJB private ProblemCatalogue problems;
  @EJB private QuestionFiles attached;
  @EJB private SupportReview supports;
  @EJB private QuestionHolding holdings;
  @EJB private LawBook lawBook;
  @Inject private Visit visit;
  @Inject private HandOverWords handOvers;
  @Inject private Texts texts;
  @Inject private Names names;
  @Inject private Dates dates;
  @Inject private Clock clock;

  private Visibility visibility = Visibility.NOT_PUBLISHED;
  private @Nullable QuestionDetail question;
  private @Nullable ScheduleRow meeting;
  private @Nullable AnswerRow answer;
  private @Nullable DisputeRow dispute;
  private List<CorrectionRow> corrections = List.of();
  private @Nullable ProblemRow problem;
  private List<AttachmentRow> files = List.of();
  private int notCounted;
  private @Nullable HoldingReplyRow holding;
  private List<TimelineStep> timeline = List.of();
  private List<Crumb> crumbs = List.of();

  @Override
  public void load() {
    String number = visit.segment("number");
    visibility = catalogue.visibility(number);
    if (visibility != Visibility.PUBLIC) {
      return;
    }
    QuestionDetail found = catalogue.detail(number);
    ScheduleRow where = meetings.line(found.row().meetingId());
    question = found;
    meeting = where;
    answer = answers.published(found.id()).orElse(null);
    dispute = answers.dispute(found.id()).orElse(null);
    corrections = answers.corrections(found.id());
    problem = problems.ofQuestion(found.id()).orElse(null);
    files = attached.ofPublic(found.id());
    holding = holdings.of(found.id()).orElse(null);
    notCounted = supports.notCounted(found.id());
    timeline = timeline(found);
    crumbs =
        List.of(
            new Crumb("/schedule", texts.of("site.nav.schedule")),
            new Crumb(
                "/meetings/" + where.id(),
                names.region(where.regionKato()) + ", " + dates.dayAndMonth(where.startsAt())));
  }

  private List<TimelineStep> timeline(QuestionDetail found) {
    List<TimelineStep> steps = new ArrayList<>();
    for (TimelineRow row : found.timeline()) {
      steps.add(
          new TimelineStep(
              dates.machine(row.at()),
              dates.dayInYear(row.at()),
              row.handOver() == null
                  ? texts.of("question_step." + row.status().name())
                  : handOvers.where(row),
              "",
              handOvers.why(row)));
    }
    addHolding(steps);
    addDispute(steps);
    addCorrections(steps);
    LocalDate due = found.answerDueOn();
    if (due != null && answer == null) {
      boolean late = Almaty.dayOf(clock.instant()).isAfter(due);
      steps.add(
          new TimelineStep(
              due.toString(),
              dates.until(due),
              texts.of(late ? "question_question.answer_late" : "question_question.answer_due"),
              late ? "is-late" : "is-due"));
    }
    if (found.status() == QuestionStatus.PUBLISHED
        && meeting != null
        && !meeting.status().isOff()) {
      Instant start = meeting.startsAt();
      if (start.isAfter(clock.instant())) {
        steps.add(
            new TimelineStep(
                dates.machine(start),
                dates.dayInYear(start),
                texts.of("question_question.meeting_to_come"),
                "is-next"));
      }
    }
    if (problem != null && problem.status() == ProblemStatus.OPEN) {
      LocalDate today = Almaty.dayOf(clock.instant());
      LocalDate report = Quarter.of(today).progressDue(lawBook.inForceOn(today)).day();
      steps.add(
          new TimelineStep(
              report.toString(),
              dates.until(report),
              texts.of("question_question.progress_due"),
              "is-next"));
    }
    return List.copyOf(steps);
  }

  private void addHolding(List<TimelineStep> steps) {
    HoldingReplyRow said = holding;
    if (said == null) {
      return;
    }
    steps.add(
        new TimelineStep(
            dates.machine(said.at()),
            dates.dayInYear(said.at()),
            said.isProlonged()
                ? texts.of("question_holding.step.prolonged", dates.day(said.dueBefore()))
                : texts.of("question_holding.step"),
            "",
            texts.of("question_holding.reason." + said.reason())
                + " "
                + said.note().in(visit.getLanguage())));
    steps.sort(Comparator.comparing(TimelineStep::machine));
  }

  private void addDispute(List<TimelineStep> steps) {
    DisputeRow said = dispute;
    if (said == null) {
      return;
    }
    steps.add(step(said.raisedAt(), "question_dispute.step.raised"));
    Instant replied = said.closedAt();
    if (replied != null) {
      steps.add(step(replied, "question_dispute.step." + said.status().name()));
    } else {
      steps.add(
          new TimelineStep(
              said.dueOn().toString(),
              dates.until(said.dueOn()),
              texts.of(isReplyLate() ? "question_dispute.step.late" : "question_dispute.step.due"),
              isReplyLate() ? "is-late" : "is-due"));
    }
  }

  private void addCorrections(List<TimelineStep> steps) {
    if (corrections.isEmpty()) {
      return;
    }
    corrections.forEach(one -> steps.add(step(one.publishedAt(), "question_correction.step")));
    steps.sort(Comparator.comparing(TimelineStep::machine));
  }

  private TimelineStep step(Instant at, String key) {
    return new TimelineStep(dates.machine(at), dates.dayInYear(at), texts.of(key), "");
  }

  @Override
  public Set<String> tags() {
    Set<String> tags = new HashSet<>();
    if (question != null) {
      tags.add(Tags.question(question.id()));
      tags.add(Tags.meeting(question.row().meetingId()));
    }
    if (problem != null) {
      tags.add(Tags.problem(problem.id()));
    }
    return tags;
  }

  public boolean isShown() {
    return visibility == Visibility.PUBLIC;
  }

  public Visibility getVisibility() {
    return visibility;
  }

  public String getNumber() {
    return visit.segment("number");
  }

  public @Nullable QuestionDetail getQuestion() {
    return question;
  }

  public @Nullable ScheduleRow getMeeting() {
    return meeting;
  }

  public @Nullable AnswerRow getAnswer() {
    return answer;
  }

  /** That the author finds the question not answered, and the reply; null when there is none. */
  public @Nullable DisputeRow getDispute() {
    return dispute;
  }

  /** How the answer was corrected, the latest first. */
  public List<CorrectionRow> getCorrections() {
    return corrections;
  }

  /** Whether the answer says something else than at first. */
  public boolean isCorrected() {
    return !corrections.isEmpty()
        || (dispute != null && dispute.status() == DisputeStatus.CORRECTED);
  }

  /** The ministry owes a reply to the dispute and is late. */
  public boolean isReplyLate() {
    return dispute != null && dispute.isLate(Almaty.dayOf(clock.instant()));
  }

  public @Nullable ProblemRow getProblem() {
    return problem;
  }

  /** What the heading says before the number. */
  public String getBefore() {
    return heading("question_question.before");
  }

  /** What the heading says after the number. */
  public String getAfter() {
    return heading("question_question.after");
  }

  /** The heading as one line. */
  public String getTitle() {
    return (getBefore() + " № " + getNumber() + " " + getAfter()).strip();
  }

  private String heading(String key) {
    return question == null
        ? ""
        : texts.of(
            key + "." + question.row().kind().name(),
            names.addressee(
                meeting == null ? question.row().ministryCode() : meeting.ministryCode()));
  }

  /** That the answer needs more time; null when nobody has said so. */
  public @Nullable HoldingReplyRow getHolding() {
    return holding;
  }

  /** Whether another body answers than the one that was asked. */
  public boolean isWithAnother() {
    return question != null
        && meeting != null
        && !question.row().ministryCode().equals(meeting.ministryCode());
  }

  /** Whether the question was handed over at any time. */
  public boolean isHandedOver() {
    return question != null
        && question.timeline().stream().anyMatch(step -> step.handOver() != null);
  }

  /** Whether the question is in the state's system of appeals, and its outcome is told here. */
  public boolean isOutside() {
    return question != null
        && question.timeline().stream()
            .map(TimelineRow::handOver)
            .anyMatch(one -> one != null && one.isOutside());
  }

  /** People can still add their support. */
  public boolean isSupportable() {
    return question != null && question.status().awaitsAnswer();
  }

  /** The files that everybody may have. */
  public List<AttachmentRow> getFiles() {
    return files;
  }

  /** How many supports were set aside, as not given by people. */
  public int getNotCounted() {
    return notCounted;
  }

  public List<TimelineStep> getTimeline() {
    return timeline;
  }

  public List<Crumb> getCrumbs() {
    return crumbs;
  }
}
