package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** The same filter is kept under another name. */
public class FilterKeptBefore extends Refusal {
  private static final long serialVersionUID = 1L;

  public FilterKeptBefore(String name) {
    super(name);
  }
}
