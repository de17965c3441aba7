package kz.kezdesu.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.answer.model.Answer;
import kz.kezdesu.answer.model.Correction;
import kz.kezdesu.answer.store.Answers;
import kz.kezdesu.answer.store.Corrections;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.question.AskedQuestion;
import kz.kezdesu.question.QuestionAnswering;
import kz.kezdesu.question.QuestionNews;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;

/**
 * Corrections of published answers: what was being solved is solved now, or a mistake was found. An
 * officer says why and words the answer anew; an approver, who is another person, publishes that or
 * sends it back. What the answer said before stays public beside the new words, and the author is
 * told: nothing is changed silently.
 *
 * <p>Each step is in the audit log. Deeds at one question come one after another. Each method about
 * a question throws {@link NotFound} for an unknown one, {@link NotYours} for that of another body.
 */
@Stateless
public class CorrectionDesk {
  private static final List<Role> READERS = List.of(Role.OFFICER, Role.APPROVER, Role.EDITOR);
  private static final List<Role> DRAFTERS = List.of(Role.OFFICER);
  private static final List<Role> APPROVERS = List.of(Role.APPROVER);
  private static final int MOST = 200;

  @EJB private QuestionAnswering questions;
  @EJB private QuestionNews news;
  @EJB private AuditLog audit;
  @Inject private Answers answers;
  @Inject private Corrections corrections;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /** The correction that is not public yet; empty when nobody corrects the answer. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public Optional<CorrectionDetail> correction(long questionId) {
    caller.mustHoldOneOf(READERS, questions.asked(questionId).ministryCode());
    return corrections.unpublished(questionId).map(Correction::describe);
  }

  /**
   * The own bodies' corrections that are not public yet, the longest waiting first; 200 at most.
   */
  @RolesAllowed({"OFFICER", "APPROVER"})
  public List<WaitingCorrection> waiting() {
    return corrections.waiting(
        caller.bodies(Role.OFFICER, Role.APPROVER), CorrectionStatus.unpublished(), MOST);
  }

  /** How many corrections wait for the caller to word them anew, or to publish them. */
  @RolesAllowed({"OFFICER", "APPROVER"})
  public long count() {
    return corrections.count(caller.bodies(Role.OFFICER), EnumSet.of(CorrectionStatus.OPEN))
        + corrections.count(
            caller.bodies(Role.APPROVER), EnumSet.of(CorrectionStatus.IN_CLEARANCE));
  }

  /**
   * Words the correction and gives it to the approver.
   *
   * @throws InvalidInput for what {@link CorrectionWording} does not take; field {@code
   *     correction_text}, fault {@code same}, when the published answer says just that
   * @throws NoAnswerYet when there is no answer
   * @throws AnswerStepNotPossible when the answer is not public
   * @throws CorrectionStepNotPossible when the correction is with the approver
   * @throws ChangedMeanwhile when somebody was faster
   */
  @RolesAllowed("OFFICER")
  public void send(CorrectAnswer wish) {
    AskedQuestion question = hold(wish.questionId(), DRAFTERS);
    CorrectionWording wording = CorrectionWording.of(wish, question.language());
    Answer answer = answers.ofQuestion(question.id()).orElseThrow(NoAnswerYet::new);
    if (!answer.getStatus().isPublic()) {
      throw new AnswerStepNotPossible(answer.getStatus(), AnswerStatus.PUBLISHED);
    }
    Optional<Correction> begun = corrections.unpublished(question.id());
    if (begun.filter(one -> one.isSentAs(wording)).isPresent()) {
      return;
    }
    AnswerDetail published = answer.describe();
    wording.mustDifferFrom(
        new AnswerWording(published.outcome(), published.language(), published.text()));
    if (begun.isEmpty()) {
      if (wish.version() != CorrectAnswer.NEW) {
        throw new ChangedMeanwhile();
      }
      corrections.add(new Correction(question.id(), wording, caller.login(), clock.instant()));
    } else {
      begun.get().mustBe(wish.version());
      begun.get().reword(wording, caller.login(), clock.instant());
    }
    record("correction.send", question, Map.of("outcome", wording.answer().outcome().name()));
  }

  /**
   * The officer takes the correction back from clearance, to word it anew.
   *
   * @throws NoCorrection when there is none
   * @throws ChangedMeanwhile when somebody was faster
   */
  @RolesAllowed("OFFICER")
  public void takeBack(long questionId, int version) {
    AskedQuestion question = hold(questionId, DRAFTERS);
    Correction correction = unpublished(question);
    if (correction.getStatus() == CorrectionStatus.OPEN) {
      return;
    }
    correction.mustBe(version);
    correction.takeBack();
    record("correction.take-back", question, Map.of());
  }

  /**
   * The answer stays as it is after all. One that nobody corrects stays so.
   *
   * @throws ChangedMeanwhile when somebody was faster
   */
  @RolesAllowed("OFFICER")
  public void drop(long questionId, int version) {
    AskedQuestion question = hold(questionId, DRAFTERS);
    Optional<Correction> begun = corrections.unpublished(questionId);
    if (begun.isEmpty()) {
      return;
    }
    begun.get().mustBe(version);
    corrections.remove(begun.get());
    record("correction.drop", question, Map.of());
  }

  /**
   * The correction goes back to the officer.
   *
   * @throws InvalidInput without a remark, or with too long a one; field {@code answer_remark}
   * @throws NoCorrection when there is none
   * @throws ChangedMeanwhile when somebody was faster
   */
  @RolesAllowed("APPROVER")
  public void sendBack(long questionId, int version, String remark) {
    AskedQuestion question = hold(questionId, APPROVERS);
    String clean = AnswerWording.remark(remark);
    Correction correction = unpublished(question);
    correction.mustBe(version);
    correction.sendBack(clean);
    record("correction.return", question, Map.of());
  }

  /**
   * Publishes the correction; the author is told.
   *
   * @throws OwnAnswer when the caller has worded it
   * @throws NoCorrection when there is none
   * @throws ChangedMeanwhile when somebody was faster
   */
  @RolesAllowed("APPROVER")
  public void publish(long questionId, int version) {
    AskedQuestion question = hold(questionId, APPROVERS);
    Optional<Correction> begun = corrections.unpublished(questionId);
    if (begun.isEmpty() && wasJustPublished(questionId)) {
      return;
    }
    Correction correction = begun.orElseThrow(NoCorrection::new);
    correction.mustBe(version);
    Answer answer = answers.ofQuestion(questionId).orElseThrow(NoAnswerYet::new);
    answer.correct(
        correction.publish(answer.describe(), caller.login(), clock.instant()),
        caller.login(),
        clock.instant());
    record("correction.publish", question, Map.of("outcome", answer.describe().outcome().name()));
    news.corrected(questionId, correction.getId());
    changes.fire(new Change(Change.Kind.QUESTION, questionId));
  }

  private boolean wasJustPublished(long questionId) {
    return corrections
        .lastPublished(questionId)
        .filter(last -> last.wasPublishedBy(caller.login()))
        .isPresent();
  }

  private AskedQuestion hold(long questionId, List<Role> roles) {
    AskedQuestion question = questions.hold(questionId);
    caller.mustHoldOneOf(roles, question.ministryCode());
    return question;
  }

  private Correction unpublished(AskedQuestion question) {
    return corrections.unpublished(question.id()).orElseThrow(NoCorrection::new);
  }

  private void record(String action, AskedQuestion question, Map<String, String> detail) {
    audit.record(action, "question", question.number(), detail);
  }
}
