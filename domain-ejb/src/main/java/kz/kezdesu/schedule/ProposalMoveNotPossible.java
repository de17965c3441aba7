package kz.kezdesu.schedule;

import kz.kezdesu.refusal.Refusal;

/** A proposal does not lead there from where it stands. */
public class ProposalMoveNotPossible extends Refusal {
  private static final long serialVersionUID = 1L;

  public ProposalMoveNotPossible(ProposalStatus from, ProposalStatus to) {
    super(from.name(), to.name());
  }
}
