package kz.kezdesu.staff;

import kz.kezdesu.refusal.Refusal;

/** The one-time link has been used, is too old, or never was one. */
public class LinkSpent extends Refusal {
  private static final long serialVersionUID = 1L;
}
