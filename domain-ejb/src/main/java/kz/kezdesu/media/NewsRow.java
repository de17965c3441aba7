package kz.kezdesu.media;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingChange;
import kz.kezdesu.meeting.MeetingNews;
import org.jspecify.annotations.Nullable;

/**
 * A piece of news of a meeting.
 *
 * @param version to be handed back when it is passed on
 * @param startsAt when the meeting begins, as it was known then
 * @param movedTo the new date of one that was put off; null where there is none
 * @param reason why; null where none was given
 * @param changes what of the meeting is otherwise than before
 * @param dueAt until when it is passed on; null when it need not be
 * @param passedAt when it was passed on; null when it was not
 * @param outlet to whom it was passed on
 * @param url where they have it; empty when nowhere that can be shown
 */
public record NewsRow(
    long id,
    int version,
    long meetingId,
    String ministryCode,
    String regionKato,
    MeetingNews.Kind kind,
    Instant at,
    String by,
    Instant startsAt,
    @Nullable Instant movedTo,
    @Nullable LocalText reason,
    List<MeetingChange> changes,
    @Nullable Instant dueAt,
    @Nullable Instant passedAt,
    String passedBy,
    String outlet,
    String url)
    implements Serializable {
  /** Where it stands at the given moment. */
  public NewsStanding standing(Instant now) {
    if (passedAt != null) {
      return NewsStanding.PASSED;
    }
    if (dueAt == null) {
      return NewsStanding.TO_KNOW;
    }
    return now.isBefore(dueAt) ? NewsStanding.OPEN : NewsStanding.OVERDUE;
  }
}
