package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** Whoever worded an answer does not sign it off: two people stand behind every answer. */
public class OwnAnswer extends Refusal {
  private static final long serialVersionUID = 1L;
}
