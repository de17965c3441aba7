package kz.kezdesu.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.answer.model.Answer;
import kz.kezdesu.answer.model.Dispute;
import kz.kezdesu.answer.store.Answers;
import kz.kezdesu.answer.store.Verdicts;
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
import org.jspecify.annotations.Nullable;

/**
 * Replies to authors who say that their question is not answered. An officer words a better answer,
 * or the reason why the old one stands; an approver, who is another person, publishes the reply or
 * sends it back. What the answer said before stays public beside the better one.
 *
 * <p>Each step is in the audit log. Deeds at one question come one after another. Each method
 * throws {@link NotFound} for an unknown question, {@link NotYours} for that of another body; all
 * but the first {@link NotDisputed}, {@link ChangedMeanwhile} and {@link DisputeStepNotPossible}.
 */
@Stateless
public class DisputeDesk {
  private static final List<Role> READERS = List.of(Role.OFFICER, Role.APPROVER, Role.EDITOR);
  private static final List<Role> DRAFTERS = List.of(Role.OFFICER);
  private static final List<Role> APPROVERS = List.of(Role.APPROVER);

  @EJB private QuestionAnswering questions;
  @EJB private QuestionNews news;
  @EJB private AuditLog audit;
  @Inject private Answers answers;
  @Inject private Verdicts verdicts;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /** The dispute of a question; empty when its author is content. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public Optional<DisputeDetail> dispute(long questionId) {
    caller.mustHoldOneOf(READERS, questions.asked(questionId).ministryCode());
    return verdicts.dispute(questionId).map(Dispute::describe);
  }

  /** What the author has said of the answer. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public Optional<Satisfaction> rating(long questionId) {
    caller.mustHoldOneOf(READERS, questions.asked(questionId).ministryCode());
    return verdicts.rating(questionId);
  }

  /**
   * Words the reply and gives it to the approver.
   *
   * @throws InvalidInput for what {@link DisputeReply} does not take, and in another language than
   *     that of the question; field {@code dispute_language}
   */
  @RolesAllowed("OFFICER")
  public void reply(ReplyToDispute wish) {
    AskedQuestion question = hold(wish.questionId(), DRAFTERS);
    DisputeReply reply = DisputeReply.of(wish);
    if (reply.language() != question.language()) {
      throw new InvalidInput(List.of(new InvalidInput.Fault("dispute_language", "other", 0)));
    }
    Dispute dispute = dispute(question);
    if (dispute.isSentAs(reply)) {
      return;
    }
    dispute.mustBe(wish.version());
    dispute.reply(reply, caller.login(), clock.instant());
    record("dispute.reply", question, Map.of("leads-to", reply.leadsTo().name()));
  }

  /**
   * The reply goes back to the officer.
   *
   * @throws InvalidInput without a remark, or with too long a one; field {@code answer_remark}
   */
  @RolesAllowed("APPROVER")
  public void sendBack(long questionId, int version, String remark) {
    AskedQuestion question = hold(questionId, APPROVERS);
    String clean = AnswerWording.remark(remark);
    seen(question, version).sendBack(clean);
    record("dispute.return", question, Map.of());
  }

  /**
   * Publishes the reply; the author is told.
   *
   * @throws OwnAnswer when the caller has worded it
   */
  @RolesAllowed("APPROVER")
  public void publish(long questionId, int version) {
    AskedQuestion question = hold(questionId, APPROVERS);
    Dispute dispute = dispute(question);
    if (dispute.wasClosedBy(caller.login())) {
      return;
    }
    dispute.mustBe(version);
    Answer answer = answers.ofQuestion(questionId).orElseThrow(NoAnswerYet::new);
    dispute
        .close(answer.describe(), caller.login(), clock.instant())
        .ifPresent(better -> answer.correct(better, caller.login(), clock.instant()));
    record("dispute.publish", question, Map.of("status", dispute.getStatus().name()));
    news.disputeReplied(questionId);
    changes.fire(new Change(Change.Kind.QUESTION, questionId));
  }

  /**
   * Hides the reason of the dispute from the public, which is told why; the dispute itself stays
   * public. Once its author is forgotten the reason is not kept.
   *
   * @param because null when nothing was chosen
   * @throws InvalidInput without a reason; field {@code dispute_hidden}
   */
  @RolesAllowed("OFFICER")
  public void hideReason(long questionId, int version, @Nullable ReasonHidden because) {
    AskedQuestion question = hold(questionId, DRAFTERS);
    if (because == null) {
      throw new InvalidInput(List.of(new InvalidInput.Fault("dispute_hidden", "empty", 1)));
    }
    Dispute dispute = dispute(question);
    if (because == dispute.describe().hiddenBecause()) {
      return;
    }
    dispute.mustBe(version);
    dispute.hideReason(because);
    if (question.authorForgotten()) {
      dispute.forgetReason();
    }
    record("dispute.hide-reason", question, Map.of("because", because.name()));
    changes.fire(new Change(Change.Kind.QUESTION, questionId));
  }

  private AskedQuestion hold(long questionId, List<Role> roles) {
    AskedQuestion question = questions.hold(questionId);
    caller.mustHoldOneOf(roles, question.ministryCode());
    return question;
  }

  private Dispute dispute(AskedQuestion question) {
    return verdicts.dispute(question.id()).orElseThrow(NotDisputed::new);
  }

  private Dispute seen(AskedQuestion question, int version) {
    Dispute dispute = dispute(question);
    dispute.mustBe(version);
    return dispute;
  }

  private void record(String action, AskedQuestion question, Map<String, String> detail) {
    audit.record(action, "question", question.number(), detail);
  }
}
