package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** Some of the answers are in clearance already, or further: their common words stay. */
public class JointPartlyOut extends Refusal {
  private static final long serialVersionUID = 1L;
}
