package kz.kezdesu.body;

import kz.kezdesu.refusal.Refusal;

/** The ministry has no first head in office who could hold the meeting (1.8). */
public class NoFirstHead extends Refusal {
  private static final long serialVersionUID = 1L;
}
