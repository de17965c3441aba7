package kz.kezdesu.schedule;

import kz.kezdesu.refusal.Refusal;

/** The ministry has no first head in office who could hold a meeting (1.4d). */
public class NoFirstHead extends Refusal {
  private static final long serialVersionUID = 1L;
}
