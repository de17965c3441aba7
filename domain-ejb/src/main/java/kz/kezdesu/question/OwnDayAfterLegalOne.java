package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** The body's own day for an answer comes before the last day that the law gives, or with it. */
public class OwnDayAfterLegalOne extends Refusal {
  private static final long serialVersionUID = 1L;
}
