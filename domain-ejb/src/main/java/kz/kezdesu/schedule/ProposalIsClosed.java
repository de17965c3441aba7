package kz.kezdesu.schedule;

import kz.kezdesu.refusal.Refusal;

/** A proposal that was sent, accepted or taken back cannot be changed now. */
public class ProposalIsClosed extends Refusal {
  private static final long serialVersionUID = 1L;
}
