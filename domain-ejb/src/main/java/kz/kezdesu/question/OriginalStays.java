package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** The text is public by now, or nothing in it was hidden: what was hidden stays hidden. */
public class OriginalStays extends Refusal {
  private static final long serialVersionUID = 1L;
}
