package kz.kezdesu.analysis;

import kz.kezdesu.refusal.Refusal;

/** A ranking without a single indicator ranks nothing (1.4b). */
public class RankingHasNoIndicators extends Refusal {
  private static final long serialVersionUID = 1L;
}
