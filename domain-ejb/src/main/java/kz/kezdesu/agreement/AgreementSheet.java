package kz.kezdesu.agreement;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.decree.AkimatAgreement.Side;
import kz.kezdesu.decree.AkimatAgreement.Standing;
import kz.kezdesu.decree.AkimatAgreement.Subject;
import kz.kezdesu.meeting.ScheduleRow;
import org.jspecify.annotations.Nullable;

/**
 * All that either side sees of one agreement.
 *
 * @param akimatCode the akimat of the meeting's region
 * @param version to be handed back with a step; 0 when nothing was offered yet
 * @param steps its history, the latest first
 * @param side whom the reader speaks for; null for one who only reads
 * @param ahead whether the meeting still lies ahead, so that steps are possible
 */
public record AgreementSheet(
    ScheduleRow meeting,
    String akimatCode,
    Subject subject,
    int version,
    Standing standing,
    List<AgreementStepRow> steps,
    @Nullable Side side,
    boolean ahead)
    implements Serializable {
  public AgreementSheet {
    steps = List.copyOf(steps);
  }

  /** What was offered last; empty when nothing was. */
  public Optional<AgreementStepRow> offer() {
    return steps.stream().filter(step -> step.kind() == StepKind.OFFER).findFirst();
  }

  /** Whether the reader may do a step. */
  public boolean mayAct() {
    return ahead && side != null;
  }

  /** Whether the reader may agree to what was offered, or refuse it. */
  public boolean mayAnswer() {
    return mayAct()
        && (standing == Standing.AWAITS_AKIMAT || standing == Standing.AWAITS_MINISTRY)
        && standing.turn().filter(turn -> turn == side).isPresent();
  }

  /** The code of the body that has to move next; empty once it is agreed. */
  public String turn() {
    return standing
        .turn()
        .map(turn -> turn == Side.AKIMAT ? akimatCode : meeting.ministryCode())
        .orElse("");
  }
}
