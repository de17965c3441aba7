package kz.kezdesu.agreement;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.kezdesu.decree.AkimatAgreement.Side;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.territory.SettlementRow;
import org.jspecify.annotations.Nullable;

/**
 * One step of an agreement's history.
 *
 * @param by the login of who did it; name and post as they signed
 * @param startsAt the start of the meeting that it was about
 * @param place the venue offered, and its address; null where none was
 * @param needed whether a video link was wanted
 * @param reason why it was refused, or why no video link is needed; null where none was given
 * @param points the settlements offered, in their order
 */
public record AgreementStepRow(
    StepKind kind,
    Side side,
    Instant at,
    String by,
    String signerName,
    String signerPost,
    Instant startsAt,
    @Nullable LocalText place,
    @Nullable LocalText address,
    boolean needed,
    @Nullable LocalText reason,
    List<SettlementRow> points)
    implements Serializable {
  public AgreementStepRow {
    points = List.copyOf(points);
  }
}
