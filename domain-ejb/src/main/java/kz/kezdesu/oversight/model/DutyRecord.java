package kz.kezdesu.oversight.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body says of a duty of its own: done on that day, with that document. Never changed; a
 * correction is a new record that replaces this one.
 */
@Entity
@Table(name = "duty_record")
public class DutyRecord {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "body_code")
  private String bodyCode = "";

  private String clause = "";

  @Column(name = "period_from")
  private LocalDate periodFrom = LocalDate.EPOCH;

  @Column(name = "done_on")
  private LocalDate doneOn = LocalDate.EPOCH;

  @Column(name = "document_number")
  private String documentNumber = "";

  @Column(name = "note_kk")
  private String noteKk = "";

  @Column(name = "note_ru")
  private String noteRu = "";

  @Column(name = "recorded_by")
  private String recordedBy = "";

  @Column(name = "recorded_at")
  private Instant recordedAt = Instant.EPOCH;

  private @Nullable Long replaces;

  protected DutyRecord() {}

  /**
   * Says that it is done.
   *
   * @param replaces the id of the record that this one corrects; null for the first
   */
  public DutyRecord(
      String bodyCode,
      String clause,
      LocalDate from,
      LocalDate doneOn,
      String documentNumber,
      String noteKk,
      String noteRu,
      String by,
      Instant at,
      @Nullable Long replaces) {
    this.bodyCode = bodyCode;
    this.clause = clause;
    this.periodFrom = from;
    this.doneOn = doneOn;
    this.documentNumber = documentNumber;
    this.noteKk = noteKk;
    this.noteRu = noteRu;
    this.recordedBy = by;
    this.recordedAt = at;
    this.replaces = replaces;
  }

  public long getId() {
    return id == null ? 0 : id;
  }

  /** Whether it says exactly this. */
  public boolean says(LocalDate day, String number, String kk, String ru) {
    return doneOn.equals(day)
        && documentNumber.equals(number)
        && noteKk.equals(kk)
        && noteRu.equals(ru);
  }
}
