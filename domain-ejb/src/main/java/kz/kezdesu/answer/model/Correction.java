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
import java.util.Optional;
import kz.kezdesu.answer.AnswerDetail;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.AnswerRow;
import kz.kezdesu.answer.AnswerWording;
import kz.kezdesu.answer.BetterAnswer;
import kz.kezdesu.answer.CorrectionDetail;
import kz.kezdesu.answer.CorrectionRow;
import kz.kezdesu.answer.CorrectionStatus;
import kz.kezdesu.answer.CorrectionStepNotPossible;
import kz.kezdesu.answer.CorrectionWording;
import kz.kezdesu.answer.OwnAnswer;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;

/**
 * A published answer is corrected: an officer says why and words it anew, another person signs that
 * and it is public. What the answer said before is kept here, to be read by everybody.
 */
@Entity
@Table(name = "answer_correction")
public class Correction {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Column(name = "question_id")
  private long questionId;

  @Enumerated(EnumType.STRING)
  private CorrectionStatus status = CorrectionStatus.IN_CLEARANCE;

  private String reason = "";

  @Column(name = "hides_earlier")
  private boolean hidesEarlier;

  @Enumerated(EnumType.STRING)
  private AnswerOutcome outcome = AnswerOutcome.EXPLAINED;

  private String text = "";

  private Language language = Language.KK;

  @Column(name = "worded_by")
  private String wordedBy = "";

  @Column(name = "worded_at")
  private Instant wordedAt = Instant.EPOCH;

  private @Nullable String remark;

  @Column(name = "published_by")
  private @Nullable String publishedBy;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Embedded private @Nullable EarlierAnswer earlier;

  protected Correction() {}

  /** A correction just worded; the approver reads it. */
  public Correction(long questionId, CorrectionWording wording, String by, Instant at) {
    this.questionId = questionId;
    word(wording, by, at);
  }

  public long getId() {
    return id == null ? 0 : id;
  }

  /**
   * Whether it waits for the approver and says exactly this: then the same wish is done already.
   */
  public boolean isSentAs(CorrectionWording wording) {
    return status == CorrectionStatus.IN_CLEARANCE && says(wording);
  }

  private boolean says(CorrectionWording wording) {
    return reason.equals(wording.reason())
        && hidesEarlier == wording.hidesEarlier()
        && answer().equals(wording.answer());
  }

  /**
   * It goes to the approver again, in other words or the same; the same stay theirs who worded
   * them.
   *
   * @throws CorrectionStepNotPossible when it is with the approver
   */
  public void reword(CorrectionWording wording, String by, Instant at) {
    moveTo(CorrectionStatus.IN_CLEARANCE);
    if (!says(wording)) {
      word(wording, by, at);
    }
    remark = null;
  }

  /** The officer takes it back from clearance. */
  public void takeBack() {
    moveTo(CorrectionStatus.OPEN);
  }

  /** It goes back to be worded anew. */
  public void sendBack(String why) {
    moveTo(CorrectionStatus.OPEN);
    remark = why;
  }

  /**
   * Everybody reads it from now on.
   *
   * @param before the answer as it stood until now
   * @return what the answer says from now on
   * @throws OwnAnswer when the same person worded it
   */
  public BetterAnswer publish(AnswerDetail before, String by, Instant at) {
    if (wordedBy.equals(by)) {
      throw new OwnAnswer();
    }
    moveTo(CorrectionStatus.PUBLISHED);
    publishedBy = by;
    publishedAt = at;
    earlier = new EarlierAnswer(before);
    return new BetterAnswer(answer(), wordedBy, wordedAt);
  }

  /** Whether this person has published it. */
  public boolean wasPublishedBy(String person) {
    return person.equals(publishedBy);
  }

  public CorrectionStatus getStatus() {
    return status;
  }

  /**
   * Lets a change pass only when its page has seen the correction as it is.
   *
   * @throws ChangedMeanwhile when somebody was faster
   */
  public void mustBe(int seenVersion) {
    if (version != seenVersion) {
      throw new ChangedMeanwhile();
    }
  }

  /** The correction as the desk sees it. */
  public CorrectionDetail describe() {
    return new CorrectionDetail(
        version, status, reason, hidesEarlier, outcome, language, text, wordedBy, wordedAt, remark);
  }

  /** The correction as everybody may read it; empty while it is not public. */
  public Optional<CorrectionRow> line() {
    AnswerRow before = earlier == null ? null : earlier.line(questionId);
    return publishedAt == null || before == null
        ? Optional.empty()
        : Optional.of(
            new CorrectionRow(
                reason, language, publishedAt, before.publishedAt(), hidesEarlier ? null : before));
  }

  private AnswerWording answer() {
    return new AnswerWording(outcome, language, text);
  }

  private void word(CorrectionWording wording, String by, Instant at) {
    reason = wording.reason();
    hidesEarlier = wording.hidesEarlier();
    outcome = wording.answer().outcome();
    language = wording.answer().language();
    text = wording.answer().text();
    wordedBy = by;
    wordedAt = at;
  }

  private void moveTo(CorrectionStatus next) {
    if (!status.leadsTo(next)) {
      throw new CorrectionStepNotPossible(status, next);
    }
    status = next;
  }
}
