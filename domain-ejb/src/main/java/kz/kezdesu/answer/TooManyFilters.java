package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** No more filters can be kept; one has to go first. */
public class TooManyFilters extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyFilters(int most) {
    super(most);
  }
}
