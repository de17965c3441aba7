package kz.kezdesu.problem;

import kz.kezdesu.decree.Quarter;
import kz.kezdesu.refusal.Refusal;

/** The quarter has not begun, or the problem was not open in it (1.7). */
public class ProgressNotOwed extends Refusal {
  private static final long serialVersionUID = 1L;

  public ProgressNotOwed(Quarter quarter) {
    super(quarter.number(), Integer.toString(quarter.year()));
  }
}
