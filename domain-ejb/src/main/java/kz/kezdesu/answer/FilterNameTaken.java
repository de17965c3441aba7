package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** Another kept filter has this name. */
public class FilterNameTaken extends Refusal {
  private static final long serialVersionUID = 1L;

  public FilterNameTaken(String name) {
    super(name);
  }
}
