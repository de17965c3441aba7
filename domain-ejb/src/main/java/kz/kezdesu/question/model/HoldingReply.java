package kz.kezdesu.question.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.question.HoldingReason;
import kz.kezdesu.question.HoldingReplyRow;

/** That the written answer to a question needs more time, and why. Never changed. */
@Entity
@Table(name = "holding_reply")
public class HoldingReply {
  @Id
  @Column(name = "question_id")
  private long questionId;

  @Enumerated(EnumType.STRING)
  private HoldingReason reason = HoldingReason.CHECK_ON_SITE;

  @Column(name = "note_kk")
  private String noteKk = "";

  @Column(name = "note_ru")
  private String noteRu = "";

  @Column(name = "due_before")
  private LocalDate dueBefore = LocalDate.EPOCH;

  @Column(name = "due_on")
  private LocalDate dueOn = LocalDate.EPOCH;

  @Column(name = "body_code")
  private String body = "";

  @Column(name = "by_login")
  private String by = "";

  private Instant at = Instant.EPOCH;

  protected HoldingReply() {}

  public HoldingReply(long questionId, HoldingReplyRow said, String by) {
    this.questionId = questionId;
    this.reason = said.reason();
    this.noteKk = said.note().in(Language.KK);
    this.noteRu = said.note().in(Language.RU);
    this.dueBefore = said.dueBefore();
    this.dueOn = said.dueOn();
    this.body = said.body();
    this.by = by;
    this.at = said.at();
  }

  /** Whether this person has said just that: then the same wish is done already. */
  public boolean isSame(HoldingReason wanted, LocalText note, String person) {
    return person.equals(by)
        && wanted == reason
        && note.in(Language.KK).equals(noteKk)
        && note.in(Language.RU).equals(noteRu);
  }

  /** The same to read. */
  public HoldingReplyRow row() {
    return new HoldingReplyRow(
        reason, new LocalText(noteKk, noteRu, null), dueBefore, dueOn, body, at);
  }
}
