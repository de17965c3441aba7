package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.WrittenAnswer;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.question.model.HoldingReply;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.DeskQuestions;
import kz.kezdesu.question.store.HoldingReplies;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;

/**
 * Says that a written answer needs more time: a holding reply with its reason, once for each
 * question, for the author and for everybody. An approver may prolong the term by it, before it has
 * passed, by as many working days at most as the edition gives for a written answer (1.1). The last
 * day as it was stays to be read.
 */
@Stateless
public class QuestionHolding {
  private static final int LONGEST_NOTE = 500;
  private static final List<Role> SENDERS = List.of(Role.OFFICER, Role.APPROVER);

  @EJB private MeetingCatalogue meetings;
  @EJB private LawBook lawBook;
  @EJB private QuestionNews news;
  @EJB private AuditLog audit;
  @Inject private DeskQuestions questions;
  @Inject private HoldingReplies replies;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /** What was said about the answer to a question; empty when nothing was. */
  @PermitAll
  public Optional<HoldingReplyRow> of(long questionId) {
    return replies.find(questionId).map(HoldingReply::row);
  }

  /**
   * The last day to which the term of a question can be prolonged; empty when there is no term, or
   * it has passed.
   *
   * @throws NotFound when there is no such question
   * @throws NotYours when it is another body's
   */
  @RolesAllowed({"OFFICER", "APPROVER"})
  public Optional<LocalDate> latest(long questionId) {
    Question question = questions.find(questionId).orElseThrow(() -> new NotFound(questionId));
    caller.mustHoldOneOf(SENDERS, question.getMinistryCode());
    LocalDate due = question.getAnswerDueOn();
    return due == null || isPast(due) ? Optional.empty() : Optional.of(latest(question, due));
  }

  /**
   * Says that the answer needs more time; the author is told.
   *
   * @throws InvalidInput fields {@code holding_reason} (empty), {@code holding_noteKk} and {@code
   *     holding_noteRu} (empty, long), {@code holding_until} (form; early: not after the last day;
   *     late: longer than the edition allows; overdue: the last day has passed; approver: only an
   *     approver prolongs)
   * @throws ChangedMeanwhile when somebody was faster
   * @throws QuestionStepNotPossible when no written answer is owed
   * @throws HandOverAwaitsReply when it was handed over and not taken on yet
   * @throws HeldBefore when it was said before
   * @throws NotFound when there is no such question
   * @throws NotYours when it is another body's
   */
  @RolesAllowed({"OFFICER", "APPROVER"})
  public void reply(HoldReply wish) {
    Question question =
        questions.hold(wish.seen().id()).orElseThrow(() -> new NotFound(wish.seen().id()));
    caller.mustHoldOneOf(SENDERS, question.getMinistryCode());
    LocalDate due = question.getAnswerDueOn();
    if (due == null || !question.getStatus().awaitsAnswer()) {
      throw new QuestionStepNotPossible(question.getStatus(), QuestionStatus.ANSWERED);
    }
    Checked checked = new Checked();
    HoldingReason reason = wish.reason();
    if (reason == null) {
      checked.fault("holding_reason", "empty", 1);
    }
    LocalText note = checked.official("holding_note", wish.note(), LONGEST_NOTE);
    Optional<HoldingReply> before = replies.find(question.getId());
    if (before.isPresent()) {
      if (reason != null && before.get().isSame(reason, note, caller.login())) {
        return;
      }
      throw new HeldBefore();
    }
    LocalDate until = until(wish, question, due, checked);
    checked.done();
    question.mustBe(wish.seen().version());
    question.prolong(until);
    HoldingReplyRow said =
        new HoldingReplyRow(
            reason == null ? HoldingReason.OTHERS_ASKED : reason,
            note,
            due,
            until,
            question.getMinistryCode(),
            clock.instant());
    replies.add(new HoldingReply(question.getId(), said, caller.login()));
    questions.writeDown();
    audit.record(
        "question.hold",
        "question",
        question.getNumber(),
        Map.of(
            "reason",
            said.reason().name(),
            "due-before",
            due.toString(),
            "due-on",
            until.toString()));
    changes.fire(new Change(Change.Kind.QUESTION, question.getId()));
    changes.fire(new Change(Change.Kind.MEETING, question.getMeetingId()));
    news.held(question.getId(), said);
    if (!said.isProlonged()) {
      questions.touch(question);
    }
  }

  private LocalDate until(HoldReply wish, Question question, LocalDate due, Checked checked) {
    if (wish.until().isBlank()) {
      return due;
    }
    Optional<LocalDate> typed = checked.day("holding_until", wish.until());
    if (typed.isEmpty()) {
      return due;
    }
    if (!caller.holdsAt(question.getMinistryCode(), Role.APPROVER)) {
      checked.fault("holding_until", "approver", 0);
    } else if (isPast(due)) {
      checked.fault("holding_until", "overdue", 0);
    } else if (!typed.get().isAfter(due)) {
      checked.fault("holding_until", "early", 0);
    } else if (typed.get().isAfter(latest(question, due))) {
      checked.fault("holding_until", "late", 0);
    }
    return typed.get();
  }

  private boolean isPast(LocalDate due) {
    return Almaty.dayOf(clock.instant()).isAfter(due);
  }

  private LocalDate latest(Question question, LocalDate due) {
    return WrittenAnswer.prolonged(
            due,
            lawBook.coded(meetings.detail(question.getMeetingId()).editionCode()),
            lawBook.workingDays())
        .day();
  }
}
