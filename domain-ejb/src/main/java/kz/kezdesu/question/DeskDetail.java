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
 * @param moves its steps after it was received, oldest first
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
    List<DeskMoveRow> moves,
    List<AlikeRow> similar)
    implements Serializable {

  /** Whether the written answer is owed and its last day has passed (1.1). */
  public boolean isOverdue(LocalDate today) {
    LocalDate due = answerDueOn;
    boolean owed = status == QuestionStatus.VOICED || status == QuestionStatus.HANDED_OVER;
    return owed && due != null && due.isBefore(today);
  }
}
