package kz.kezdesu.risk;

import kz.kezdesu.refusal.Refusal;

/** A deputy prime minister is named only where the risk of social tension is high (4.4). */
public class TensionIsNotHigh extends Refusal {
  private static final long serialVersionUID = 1L;
}
