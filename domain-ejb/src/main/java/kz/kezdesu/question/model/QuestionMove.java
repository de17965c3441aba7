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
import java.time.Duration;
import java.time.Instant;
import kz.kezdesu.question.DeskMoveRow;
import kz.kezdesu.question.QuestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A step in a question's life, with its reason: after it was received, and before that its being
 * written down by somebody of staff. Never changed.
 */
@Entity
@Table(name = "question_move")
public class QuestionMove {
  /** Stands as the reason of a step that undid the one before it. */
  static final String UNDO = DeskMoveRow.UNDO;

  /** Stands as the reason of a step by which the receiver of a hand-over gave the question back. */
  static final String GIVEN_BACK = DeskMoveRow.GIVEN_BACK;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "question_id")
  private Question question;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private @Nullable QuestionStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  private QuestionStatus to = QuestionStatus.RECEIVED;

  private Instant at = Instant.EPOCH;

  @Column(name = "by_login")
  private @Nullable String by;

  private @Nullable String reason;

  protected QuestionMove() {}

  QuestionMove(
      Question question,
      @Nullable QuestionStatus from,
      QuestionStatus to,
      @Nullable String reason,
      @Nullable String by,
      Instant at) {
    this.question = question;
    this.from = from;
    this.to = to;
    this.reason = reason;
    this.by = by;
    this.at = at;
  }

  public QuestionStatus getTo() {
    return to;
  }

  boolean isUndo() {
    return UNDO.equals(reason);
  }

  boolean isGivenBack() {
    return GIVEN_BACK.equals(reason);
  }

  @Nullable QuestionStatus from() {
    return from;
  }

  /** Whether this person took the step, no longer than so much before a moment. */
  boolean wasTaken(String person, Duration ago, Instant moment) {
    return person.equals(by) && !at.plus(ago).isBefore(moment);
  }

  boolean leads(QuestionStatus there, String person) {
    return to == there && person.equals(by);
  }
}
