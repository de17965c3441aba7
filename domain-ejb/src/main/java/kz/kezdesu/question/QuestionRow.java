package kz.kezdesu.question;

import java.io.Serializable;
import java.time.Instant;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A public question as a line of a list.
 *
 * @param authorName empty when the author wants the name hidden
 */
public record QuestionRow(
    long id,
    String number,
    long meetingId,
    String ministryCode,
    QuestionStatus status,
    QuestionKind kind,
    Channel channel,
    String text,
    Language language,
    String regionKato,
    @Nullable String districtKato,
    @Nullable String topicCode,
    String authorName,
    int supports,
    @Nullable Integer rankPosition,
    Instant askedAt)
    implements Serializable {

  /** This line's place, after which the next page starts. */
  public QuestionPlace place() {
    return new QuestionPlace(
        rankPosition == null ? QuestionPlace.UNRANKED : rankPosition, supports, askedAt, id);
  }
}
