package kz.kezdesu.analysis;

import kz.kezdesu.refusal.Refusal;

/** A new version of this ranking is being prepared already. */
public class RankingChangeIsOpen extends Refusal {
  private static final long serialVersionUID = 1L;
}
