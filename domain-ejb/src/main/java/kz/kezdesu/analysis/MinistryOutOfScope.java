package kz.kezdesu.analysis;

import kz.kezdesu.refusal.Refusal;

/** A ministry that the decree does not bind ranks no regions for it (1). */
public class MinistryOutOfScope extends Refusal {
  private static final long serialVersionUID = 1L;
}
