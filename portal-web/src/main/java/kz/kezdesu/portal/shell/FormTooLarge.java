package kz.kezdesu.portal.shell;

import kz.kezdesu.refusal.Refusal;

/** More was sent with a form than is read. */
public class FormTooLarge extends Refusal {
  private static final long serialVersionUID = 1L;
}
