package kz.kezdesu.question.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kezdesu.question.DeskMatter;
import kz.kezdesu.question.UndoTooLate;
import org.jspecify.annotations.Nullable;

/**
 * What a desk has decided of a question beside its path, with what it was before, so that a slip is
 * undone exactly. Never changed, only undone once.
 */
@Entity
@Table(name = "question_choice")
public class DeskChoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "question_id")
  private long questionId;

  @Enumerated(EnumType.STRING)
  private DeskMatter matter = DeskMatter.TOPIC;

  private @Nullable String was;
  private @Nullable String becomes;

  @Column(name = "made_with")
  private @Nullable Long madeWith;

  @Column(name = "question_version")
  private int questionVersion;

  @Column(name = "by_login")
  private String by = "";

  private Instant at = Instant.EPOCH;

  @Column(name = "undone_at")
  private @Nullable Instant undoneAt;

  protected DeskChoice() {}

  /**
   * A choice just made; the question is written down with it already.
   *
   * @param madeWith another choice of the same deed, which is undone with it; null for none
   */
  public DeskChoice(
      Question question,
      DeskMatter matter,
      @Nullable String was,
      @Nullable String becomes,
      @Nullable Long madeWith,
      String by,
      Instant at) {
    this.questionId = question.getId();
    this.questionVersion = question.getVersion();
    this.matter = matter;
    this.was = was;
    this.becomes = becomes;
    this.madeWith = madeWith;
    this.by = by;
    this.at = at;
  }

  public long getId() {
    return id == null ? 0 : id;
  }

  public DeskMatter getMatter() {
    return matter;
  }

  public @Nullable String getWas() {
    return was;
  }

  public @Nullable String getBecomes() {
    return becomes;
  }

  public @Nullable Long getMadeWith() {
    return madeWith;
  }

  /**
   * It was a slip.
   *
   * @param question to which nothing may have happened since
   * @throws UndoTooLate when something has, it was somebody else's choice, it was undone before, or
   *     it is too long ago
   */
  public void undo(Question question, String person, Instant moment) {
    if (question.getId() != questionId
        || question.getVersion() != questionVersion
        || !by.equals(person)
        || undoneAt != null
        || at.plus(UndoTooLate.UNDO_WITHIN).isBefore(moment)) {
      throw new UndoTooLate();
    }
    undoneAt = moment;
  }
}
