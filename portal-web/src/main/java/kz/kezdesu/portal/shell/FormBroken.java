package kz.kezdesu.portal.shell;

import kz.kezdesu.refusal.Refusal;

/** What was sent is no form, or did not come wholly. */
public class FormBroken extends Refusal {
  private static final long serialVersionUID = 1L;
}
