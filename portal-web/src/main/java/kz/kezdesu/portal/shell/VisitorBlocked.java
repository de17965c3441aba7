package kz.kezdesu.portal.shell;

import kz.kezdesu.refusal.Refusal;

/** Programs have done harm from the visitor's network, so it may only read for a time. */
public class VisitorBlocked extends Refusal {
  private static final long serialVersionUID = 1L;
}
