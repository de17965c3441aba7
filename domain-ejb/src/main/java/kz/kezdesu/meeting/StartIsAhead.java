package kz.kezdesu.meeting;

import kz.kezdesu.refusal.Refusal;

/** Of a meeting that lies ahead nobody can say yet that it was not held. */
public class StartIsAhead extends Refusal {
  private static final long serialVersionUID = 1L;
}
