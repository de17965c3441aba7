package kz.kezdesu.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kezdesu.decree.AkimatAgreement.Side;
import kz.kezdesu.decree.AkimatAgreement.Standing;
import kz.kezdesu.meeting.ScheduleRow;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that lies ahead, and where its two agreements stand.
 *
 * @param announceBy the last day on which the meeting can be announced
 * @param side the side of whoever reads it; null for one who only reads
 */
public record AgreementLine(
    ScheduleRow meeting,
    Standing venue,
    Standing videoLink,
    LocalDate announceBy,
    @Nullable Side side)
    implements Serializable {
  /** Whether the reader's own side has to move. */
  public boolean isOwnTurn() {
    return side != null
        && (venue.turn().filter(side::equals).isPresent()
            || videoLink.turn().filter(side::equals).isPresent());
  }
}
