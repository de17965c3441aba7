package kz.kezdesu.question;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A question as the desk of its body sees it.
 *
 * @param version what a change must name, so that two people do not overwrite each other
 * @param nameHidden whether the public sees no name
 * @param gaveEmail whether letters reach the author
 * @param answerDueOn the last day for the written answer, once the question was voiced
 * @param blackedOut whether personal data were hidden in the text
 * @param moves its steps after it was received, oldest first
 * @param handOvers how it was handed over, oldest first
 * @param held whether it is the caller's body that holds it; otherwise it is to be read only
 * @param similar the most alike ones of the same body, the most alike first
 */
public record DeskDetail(
    long id,
    int version,
    String number,
    long meetingId,
    String ministryCode,
    QuestionKind kind,
    Channel channel,
    QuestionStatus status,
    String text,
    Language language,
    String regionKato,
    @Nullable String districtKato,
    @Nullable String topicCode,
    String authorName,
    boolean nameHidden,
    boolean gaveEmail,
    int supports,
    @Nullable Integer rankPosition,
    @Nullable String rankReason,
    Instant askedAt,
    @Nullable LocalDate answerDueOn,
    @Nullable DeclineReason declineReason,
    boolean blackedOut,
    List<DeskMoveRow> moves,
    List<HandOverRow> handOvers,
    boolean held,
    List<AlikeRow> similar)
    implements Serializable {

  /** The hand-over that has brought it where it is, or waits; null when there was none. */
  public @Nullable HandOverRow lastHandOver() {
    return handOvers.isEmpty() ? null : handOvers.get(handOvers.size() - 1);
  }

  /** Whether the body that it was handed over to has not taken it on yet. */
  public boolean isHandOverWaiting() {
    HandOverRow last = lastHandOver();
    return last != null && last.isWaiting();
  }

  /** Whether it is in the state's system of appeals. */
  public boolean isOutside() {
    HandOverRow last = lastHandOver();
    return last != null && last.isOutside();
  }

  /** Whether the written answer is owed and its last day has passed (1.1). */
  public boolean isOverdue(LocalDate today) {
    LocalDate due = answerDueOn;
    boolean owed = status == QuestionStatus.VOICED || status == QuestionStatus.HANDED_OVER;
    return owed && due != null && due.isBefore(today);
  }
}
