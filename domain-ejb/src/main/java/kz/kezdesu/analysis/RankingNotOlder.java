package kz.kezdesu.analysis;

import kz.kezdesu.refusal.Refusal;

/** A meeting cites a ranking that was adopted before it begins (1.4b). */
public class RankingNotOlder extends Refusal {
  private static final long serialVersionUID = 1L;
}
