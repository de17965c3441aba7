package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** The person's support of this question was set aside as not given by a person. */
public class SupportNotCounted extends Refusal {
  private static final long serialVersionUID = 1L;
}
