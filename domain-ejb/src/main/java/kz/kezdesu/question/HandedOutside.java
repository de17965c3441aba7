package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** The question is in the state's system of appeals: nobody here hands it on. */
public class HandedOutside extends Refusal {
  private static final long serialVersionUID = 1L;
}
