package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/**
 * Whoever worded an answer neither clears it nor signs it off: other people stand behind it, too.
 */
public class OwnAnswer extends Refusal {
  private static final long serialVersionUID = 1L;
}
