package kz.kezdesu.analysis;

import kz.kezdesu.refusal.Refusal;

/** A new version that changes nothing is no new version. */
public class RankingUnchanged extends Refusal {
  private static final long serialVersionUID = 1L;
}
