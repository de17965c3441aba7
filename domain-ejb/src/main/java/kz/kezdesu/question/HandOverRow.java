package kz.kezdesu.question;

import java.io.Serializable;
import java.time.Instant;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * That a question was handed over, and what came of it.
 *
 * @param from the body that handed it over
 * @param to the body that got it; null for the state's system of appeals
 * @param outsideNumber the number given there; null where the reader may not know it
 * @param note what the author is told
 * @param acceptedAt when the receiver took it on; null when it has not
 * @param returnedAt when the receiver gave it back; null when it has not
 */
public record HandOverRow(
    long id,
    long questionId,
    String from,
    @Nullable String to,
    @Nullable String outsideNumber,
    HandOverReason reason,
    LocalText note,
    Instant at,
    @Nullable Instant acceptedAt,
    @Nullable Instant returnedAt,
    @Nullable ReturnReason returnReason,
    @Nullable LocalText returnNote)
    implements Serializable {

  /** As the database keeps it. */
  public HandOverRow(
      long id,
      long questionId,
      String from,
      @Nullable String to,
      @Nullable String outsideNumber,
      HandOverReason reason,
      String noteKk,
      String noteRu,
      Instant at,
      @Nullable Instant acceptedAt,
      @Nullable Instant returnedAt,
      @Nullable ReturnReason returnReason,
      @Nullable String returnKk,
      @Nullable String returnRu) {
    this(
        id,
        questionId,
        from,
        to,
        outsideNumber,
        reason,
        new LocalText(noteKk, noteRu, null),
        at,
        acceptedAt,
        returnedAt,
        returnReason,
        returnKk == null || returnRu == null ? null : new LocalText(returnKk, returnRu, null));
  }

  /** Whether it left for the state's system of appeals. */
  public boolean isOutside() {
    return to == null;
  }

  /** Whether the receiver has neither taken it on nor given it back. */
  public boolean isWaiting() {
    return to != null && acceptedAt == null && returnedAt == null;
  }

  /** The same for those who are not told the number outside: it opens a person's own case. */
  public HandOverRow withoutNumber() {
    return new HandOverRow(
        id,
        questionId,
        from,
        to,
        null,
        reason,
        note,
        at,
        acceptedAt,
        returnedAt,
        returnReason,
        returnNote);
  }
}
