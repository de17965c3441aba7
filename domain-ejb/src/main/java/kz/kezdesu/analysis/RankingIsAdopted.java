package kz.kezdesu.analysis;

import kz.kezdesu.refusal.Refusal;

/** An adopted ranking is frozen; a change is a new version (1.4b). */
public class RankingIsAdopted extends Refusal {
  private static final long serialVersionUID = 1L;
}
