package kz.kezdesu.oversight;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.kezdesu.language.Language;

/**
 * What a body said of a duty of its own: done on that day, with that document.
 *
 * @param from the first day of the duty's period
 * @param documentNumber the number of the outgoing document
 * @param noteKk what else it said, in Kazakh; empty for nothing, and then {@code noteRu} is too
 * @param recordedBy the login of who recorded it; for staff only
 * @param replaces the record that this one corrects; 0 for the first
 */
public record DutyRecordRow(
    long id,
    String bodyCode,
    String clause,
    LocalDate from,
    LocalDate doneOn,
    String documentNumber,
    String noteKk,
    String noteRu,
    String recordedBy,
    Instant recordedAt,
    long replaces)
    implements Serializable {

  /** The note in a language; English readers read the Russian one. */
  public String note(Language language) {
    return language == Language.KK ? noteKk : noteRu;
  }
}
