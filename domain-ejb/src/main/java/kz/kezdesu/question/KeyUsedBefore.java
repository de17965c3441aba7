package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** Another question was sent with this key. */
public class KeyUsedBefore extends Refusal {
  private static final long serialVersionUID = 1L;
}
