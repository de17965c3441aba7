package kz.kezdesu.answer.model;

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
import kz.kezdesu.answer.AnswerMoveRow;
import kz.kezdesu.answer.AnswerStatus;
import org.jspecify.annotations.Nullable;

/** A step of an answer, with the remark that sent it back. Never changed. */
@Entity
@Table(name = "answer_move")
public class AnswerMove {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "answer_id")
  private Answer answer;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private @Nullable AnswerStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  private AnswerStatus to = AnswerStatus.DRAFT;

  private Instant at = Instant.EPOCH;

  @Column(name = "by_login")
  private String by = "";

  private @Nullable String remark;

  protected AnswerMove() {}

  AnswerMove(
      Answer answer,
      @Nullable AnswerStatus from,
      AnswerStatus to,
      @Nullable String remark,
      String by,
      Instant at) {
    this.answer = answer;
    this.from = from;
    this.to = to;
    this.remark = remark;
    this.by = by;
    this.at = at;
  }

  /** The step as a line of the history. */
  public AnswerMoveRow line() {
    return new AnswerMoveRow(from, to, at, by, remark);
  }
}
