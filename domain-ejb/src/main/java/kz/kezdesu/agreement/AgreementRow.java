package kz.kezdesu.agreement;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.kezdesu.decree.AkimatAgreement.Standing;
import kz.kezdesu.decree.AkimatAgreement.Subject;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.ScheduleRow;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as its last step has left it.
 *
 * @param startsAt the start of the meeting that was offered last
 * @param place the venue that was offered last; null for a video link
 * @param changedAt when the last step was done
 */
public record AgreementRow(
    long meetingId,
    Subject subject,
    AgreementStatus status,
    String akimatCode,
    Instant startsAt,
    String regionKato,
    @Nullable LocalText place,
    Instant changedAt)
    implements Serializable {
  /** Where the agreement on a subject stands among those of a meeting. */
  static Standing standing(Subject subject, ScheduleRow meeting, List<AgreementRow> rows) {
    return rows.stream()
        .filter(row -> row.subject() == subject)
        .findFirst()
        .map(row -> row.standing(meeting))
        .orElse(Standing.NOT_OFFERED);
  }

  /**
   * Where it stands beside the meeting as it is now: what was offered or agreed for another place,
   * region or start does not hold.
   */
  public Standing standing(ScheduleRow meeting) {
    return switch (status) {
      case REFUSED -> Standing.REFUSED;
      case AWAITS_AKIMAT -> fits(meeting) ? Standing.AWAITS_AKIMAT : Standing.LAPSED;
      case AWAITS_MINISTRY -> fits(meeting) ? Standing.AWAITS_MINISTRY : Standing.LAPSED;
      case AGREED -> fits(meeting) && isThere(meeting) ? Standing.AGREED : Standing.LAPSED;
    };
  }

  private boolean fits(ScheduleRow meeting) {
    return startsAt.equals(meeting.startsAt()) && regionKato.equals(meeting.regionKato());
  }

  private boolean isThere(ScheduleRow meeting) {
    return place == null
        || place.getKk().equals(meeting.place().getKk())
            && place.getRu().equals(meeting.place().getRu());
  }
}
