package kz.kezdesu.question.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.question.HandOverReason;
import kz.kezdesu.question.ReturnReason;
import org.jspecify.annotations.Nullable;

/**
 * That a question was handed over to another body, or to the state's system of appeals: by whom,
 * why, and whether the receiver took it on or gave it back. One of the two happens once.
 */
@Entity
@Table(name = "question_hand_over")
public class HandOver {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "question_id")
  private Question question;

  @Column(name = "from_body")
  private String fromBody = "";

  @Column(name = "to_body")
  private @Nullable String toBody;

  @Column(name = "outside_number")
  private @Nullable String outsideNumber;

  @Enumerated(EnumType.STRING)
  private HandOverReason reason = HandOverReason.COMPETENCE;

  @Column(name = "note_kk")
  private String noteKk = "";

  @Column(name = "note_ru")
  private String noteRu = "";

  @Column(name = "by_login")
  private String by = "";

  private Instant at = Instant.EPOCH;

  @Column(name = "accepted_by")
  private @Nullable String acceptedBy;

  @Column(name = "accepted_at")
  private @Nullable Instant acceptedAt;

  @Column(name = "returned_by")
  private @Nullable String returnedBy;

  @Column(name = "returned_at")
  private @Nullable Instant returnedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "return_reason")
  private @Nullable ReturnReason returnReason;

  @Column(name = "return_kk")
  private @Nullable String returnKk;

  @Column(name = "return_ru")
  private @Nullable String returnRu;

  protected HandOver() {}

  /**
   * To whom a question goes, and why.
   *
   * @param body the code of a body; null for the state's system of appeals
   * @param outsideNumber the number given there; null for a body
   * @param note what the author is told
   */
  public record Receiver(
      @Nullable String body,
      @Nullable String outsideNumber,
      HandOverReason reason,
      LocalText note) {}

  HandOver(Question question, String fromBody, Receiver receiver, String by, Instant at) {
    this.question = question;
    this.fromBody = fromBody;
    this.toBody = receiver.body();
    this.outsideNumber = receiver.outsideNumber();
    this.reason = receiver.reason();
    this.noteKk = receiver.note().in(Language.KK);
    this.noteRu = receiver.note().in(Language.RU);
    this.by = by;
    this.at = at;
  }

  public String getFromBody() {
    return fromBody;
  }

  public @Nullable String getToBody() {
    return toBody;
  }

  boolean isOutside() {
    return toBody == null;
  }

  boolean isWaiting() {
    return toBody != null && acceptedAt == null && returnedAt == null;
  }

  boolean wasAcceptedBy(String body) {
    return acceptedAt != null && body.equals(toBody);
  }

  /** Whether this body has ever had the question by it. */
  boolean knows(String body) {
    return body.equals(fromBody) || body.equals(toBody);
  }

  boolean hasNumber(String number) {
    return number.equals(outsideNumber);
  }

  void correctNumber(String right) {
    outsideNumber = right;
  }

  /** Its number in the system of appeals, if it has one, is not kept: it leads to the author. */
  void forgetNumber() {
    if (outsideNumber != null) {
      outsideNumber = Question.REMOVED;
    }
  }

  /** Whether this very hand-over, with the same reason and note, was this person's. */
  boolean isSame(Receiver receiver, String person) {
    return person.equals(by)
        && Objects.equals(toBody, receiver.body())
        && (Question.REMOVED.equals(outsideNumber)
            || Objects.equals(outsideNumber, receiver.outsideNumber()))
        && reason == receiver.reason()
        && noteKk.equals(receiver.note().in(Language.KK))
        && noteRu.equals(receiver.note().in(Language.RU));
  }

  boolean wasAcceptedByPerson(String person) {
    return person.equals(acceptedBy);
  }

  boolean wasReturned(@Nullable ReturnReason why, LocalText note, String person) {
    return person.equals(returnedBy)
        && returnReason == why
        && note.in(Language.KK).equals(returnKk)
        && note.in(Language.RU).equals(returnRu);
  }

  void accept(String person, Instant moment) {
    acceptedBy = person;
    acceptedAt = moment;
  }

  void giveBack(ReturnReason why, LocalText note, String person, Instant moment) {
    returnedBy = person;
    returnedAt = moment;
    returnReason = why;
    returnKk = note.in(Language.KK);
    returnRu = note.in(Language.RU);
  }
}
