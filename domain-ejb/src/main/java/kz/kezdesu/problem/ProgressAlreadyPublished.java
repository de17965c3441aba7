package kz.kezdesu.problem;

import kz.kezdesu.decree.Quarter;
import kz.kezdesu.refusal.Refusal;

/** The progress of that quarter is published; what is published does not change silently (1.7). */
public class ProgressAlreadyPublished extends Refusal {
  private static final long serialVersionUID = 1L;

  public ProgressAlreadyPublished(Quarter quarter) {
    super(quarter.number(), Integer.toString(quarter.year()));
  }
}
