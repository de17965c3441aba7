package kz.kezdesu.schedule;

import kz.kezdesu.refusal.Refusal;

/** A line of the schedule came of this proposal already. */
public class ProposalInSchedule extends Refusal {
  private static final long serialVersionUID = 1L;
}
