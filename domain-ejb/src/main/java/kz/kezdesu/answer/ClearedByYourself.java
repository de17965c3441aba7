package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** Whoever cleared an answer does not sign it off: that is for a third person. */
public class ClearedByYourself extends Refusal {
  private static final long serialVersionUID = 1L;
}
