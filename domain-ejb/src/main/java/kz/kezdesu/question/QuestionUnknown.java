package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** No public question has this number. */
public class QuestionUnknown extends Refusal {
  private static final long serialVersionUID = 1L;

  public QuestionUnknown(String number) {
    super(number);
  }
}
