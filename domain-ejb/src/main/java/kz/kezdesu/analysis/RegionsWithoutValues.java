package kz.kezdesu.analysis;

import kz.kezdesu.refusal.Refusal;

/** A ranking puts all regions in order; of some it says nothing at all (1.4b). */
public class RegionsWithoutValues extends Refusal {
  private static final long serialVersionUID = 1L;

  /** How many regions have no value of any indicator. */
  public RegionsWithoutValues(int count) {
    super(count);
  }
}
