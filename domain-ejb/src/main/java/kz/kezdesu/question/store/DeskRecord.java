package kz.kezdesu.question.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.AlikeRow;
import kz.kezdesu.question.Channel;
import kz.kezdesu.question.DeclineReason;
import kz.kezdesu.question.DeskDetail;
import kz.kezdesu.question.DeskMoveRow;
import kz.kezdesu.question.HandOverRow;
import kz.kezdesu.question.QuestionKind;
import kz.kezdesu.question.QuestionStatus;
import org.jspecify.annotations.Nullable;

/** What the database knows of a question on a desk. */
public record DeskRecord(
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
    @Nullable UUID authorId,
    int supports,
    @Nullable Integer rankPosition,
    @Nullable String rankReason,
    Instant askedAt,
    @Nullable LocalDate answerDueOn,
    @Nullable DeclineReason declineReason,
    boolean blackedOut) {

  /** The same as the desk sees it. */
  public DeskDetail detail(
      boolean gaveEmail,
      List<DeskMoveRow> moves,
      List<HandOverRow> handOvers,
      boolean held,
      List<AlikeRow> similar) {
    return new DeskDetail(
        id,
        version,
        number,
        meetingId,
        ministryCode,
        kind,
        channel,
        status,
        text,
        language,
        regionKato,
        districtKato,
        topicCode,
        authorName,
        nameHidden,
        gaveEmail,
        supports,
        rankPosition,
        rankReason,
        askedAt,
        answerDueOn,
        declineReason,
        blackedOut,
        moves,
        handOvers,
        held,
        similar);
  }
}
