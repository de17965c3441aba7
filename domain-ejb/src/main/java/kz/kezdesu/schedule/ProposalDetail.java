package kz.kezdesu.schedule;

import java.io.Serializable;
import java.util.List;

/**
 * All that staff see of a proposal.
 *
 * @param version to be handed back with a change
 * @param steps its history, the first first
 * @param inSchedule whether a version of the schedule has a line that came of it
 * @param mayWrite whether the caller may change what it says
 * @param maySend whether the caller may send it, and take it back
 * @param mayDecide whether the caller may return and accept it
 */
public record ProposalDetail(
    ProposalRow row,
    int version,
    List<ProposalStep> steps,
    boolean inSchedule,
    boolean mayWrite,
    boolean maySend,
    boolean mayDecide)
    implements Serializable {
  /** The last remark of the media authority; empty when there is none. */
  public String remark() {
    return steps.stream()
        .filter(step -> step.to() == ProposalStatus.RETURNED)
        .reduce((first, second) -> second)
        .map(ProposalStep::remark)
        .orElse("");
  }
}
