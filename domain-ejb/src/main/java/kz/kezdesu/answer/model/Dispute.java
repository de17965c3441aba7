package kz.kezdesu.answer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.kezdesu.answer.AnswerDetail;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.AnswerWording;
import kz.kezdesu.answer.BetterAnswer;
import kz.kezdesu.answer.DisputeDetail;
import kz.kezdesu.answer.DisputeReason;
import kz.kezdesu.answer.DisputeReply;
import kz.kezdesu.answer.DisputeRow;
import kz.kezdesu.answer.DisputeStatus;
import kz.kezdesu.answer.DisputeStepNotPossible;
import kz.kezdesu.answer.OwnAnswer;
import kz.kezdesu.answer.ReasonHidden;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;

/**
 * The author's word that a question is not answered: raised once, public with its date, and closed
 * by the ministry with a better answer or with the reason why the old one stands. Two people stand
 * behind the reply, as behind every answer.
 */
@Entity
@Table(name = "dispute")
public class Dispute {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Column(name = "question_id")
  private long questionId;

  @Enumerated(EnumType.STRING)
  private DisputeStatus status = DisputeStatus.OPEN;

  private String reason = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "hidden_because")
  private @Nullable ReasonHidden hiddenBecause;

  @Column(name = "raised_at")
  private Instant raisedAt = Instant.EPOCH;

  @Column(name = "due_on")
  private LocalDate dueOn = LocalDate.EPOCH;

  @Enumerated(EnumType.STRING)
  @Column(name = "reply_outcome")
  private @Nullable AnswerOutcome replyOutcome;

  @Column(name = "reply_text")
  private @Nullable String replyText;

  @Column(name = "reply_language")
  private @Nullable Language replyLanguage;

  @Column(name = "worded_by")
  private @Nullable String wordedBy;

  @Column(name = "worded_at")
  private @Nullable Instant wordedAt;

  private @Nullable String remark;

  @Column(name = "closed_by")
  private @Nullable String closedBy;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Embedded private @Nullable EarlierAnswer earlier;

  protected Dispute() {}

  /**
   * A dispute just raised.
   *
   * @param dueOn the last day for the ministry's reply
   */
  public Dispute(long questionId, DisputeReason reason, Instant raisedAt, LocalDate dueOn) {
    this.questionId = questionId;
    this.reason = reason.text();
    this.raisedAt = raisedAt;
    this.dueOn = dueOn;
  }

  public DisputeStatus getStatus() {
    return status;
  }

  public String getReason() {
    return reason;
  }

  /**
   * Whether the reply waits for the approver and says exactly this: then the wish is done already.
   */
  public boolean isSentAs(DisputeReply reply) {
    return status == DisputeStatus.IN_CLEARANCE && says(reply);
  }

  private boolean says(DisputeReply reply) {
    return Objects.equals(replyOutcome, reply.outcome())
        && replyLanguage == reply.language()
        && reply.text().equals(replyText);
  }

  /**
   * The reply is worded: the approver reads it. The same words again stay theirs who worded them.
   */
  public void reply(DisputeReply reply, String by, Instant at) {
    moveTo(DisputeStatus.IN_CLEARANCE);
    if (!says(reply)) {
      replyOutcome = reply.outcome();
      replyLanguage = reply.language();
      replyText = reply.text();
      wordedBy = by;
      wordedAt = at;
    }
    remark = null;
  }

  /** The reply goes back to be worded anew. */
  public void sendBack(String why) {
    moveTo(DisputeStatus.OPEN);
    remark = why;
  }

  /**
   * The reply is public: the author's word is closed.
   *
   * @param answered the answer as it stood until now
   * @return what the answer says from now on; empty when it stays
   * @throws OwnAnswer when the same person worded it
   */
  public Optional<BetterAnswer> close(AnswerDetail answered, String by, Instant at) {
    DisputeReply reply = reply();
    if (by.equals(wordedBy)) {
      throw new OwnAnswer();
    }
    moveTo(reply.leadsTo());
    closedBy = by;
    closedAt = at;
    if (status == DisputeStatus.CORRECTED) {
      earlier = new EarlierAnswer(answered);
    }
    return better(reply);
  }

  private Optional<BetterAnswer> better(DisputeReply reply) {
    AnswerOutcome outcome = reply.outcome();
    return outcome == null || wordedBy == null || wordedAt == null
        ? Optional.empty()
        : Optional.of(
            new BetterAnswer(
                new AnswerWording(outcome, reply.language(), reply.text()), wordedBy, wordedAt));
  }

  /** From now on only the desk and the author read the reason; everybody reads why. */
  public void hideReason(ReasonHidden because) {
    hiddenBecause = because;
  }

  /** The hidden reason is kept for nobody: its author is forgotten. */
  public void forgetReason() {
    reason = "—";
  }

  /** Whether this person has closed it. */
  public boolean wasClosedBy(String person) {
    return person.equals(closedBy);
  }

  /**
   * Lets a change pass only when its page has seen the dispute as it is.
   *
   * @throws ChangedMeanwhile when somebody was faster
   */
  public void mustBe(int seenVersion) {
    if (version != seenVersion) {
      throw new ChangedMeanwhile();
    }
  }

  /** The dispute as the desk sees it. */
  public DisputeDetail describe() {
    return new DisputeDetail(
        version,
        status,
        reason,
        hiddenBecause,
        raisedAt,
        dueOn,
        replyOutcome,
        replyText,
        replyLanguage,
        wordedBy,
        wordedAt,
        remark,
        closedBy,
        closedAt);
  }

  /** The dispute as everybody may read it. */
  public DisputeRow line() {
    boolean upheld = status == DisputeStatus.UPHELD;
    return new DisputeRow(
        status,
        hiddenBecause == null ? reason : null,
        hiddenBecause,
        raisedAt,
        dueOn,
        closedAt,
        upheld ? replyText : null,
        upheld ? replyLanguage : null,
        earlier == null ? null : earlier.line(questionId));
  }

  private DisputeReply reply() {
    if (replyText == null || replyLanguage == null) {
      throw new DisputeStepNotPossible(status, DisputeStatus.UPHELD);
    }
    return new DisputeReply(replyOutcome, replyLanguage, replyText);
  }

  private void moveTo(DisputeStatus next) {
    if (!status.leadsTo(next)) {
      throw new DisputeStepNotPossible(status, next);
    }
    status = next;
  }
}
