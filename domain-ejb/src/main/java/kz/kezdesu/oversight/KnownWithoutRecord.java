package kz.kezdesu.oversight;

import kz.kezdesu.refusal.Refusal;

/** Whether this duty is done follows from work that the system holds; nobody records it by hand. */
public class KnownWithoutRecord extends Refusal {
  private static final long serialVersionUID = 1L;

  public KnownWithoutRecord(String clause) {
    super(clause);
  }
}
