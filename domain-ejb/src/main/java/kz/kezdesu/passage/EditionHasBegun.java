package kz.kezdesu.passage;

import kz.kezdesu.refusal.Refusal;

/** An edition that applies already stays: meetings were held by it (8). */
public class EditionHasBegun extends Refusal {
  private static final long serialVersionUID = 1L;

  public EditionHasBegun(String code) {
    super(code);
  }
}
