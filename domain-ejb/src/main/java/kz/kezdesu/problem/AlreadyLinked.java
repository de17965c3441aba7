package kz.kezdesu.problem;

import kz.kezdesu.refusal.Refusal;

/** The question is linked to a problem already; a link is never moved (1.6). */
public class AlreadyLinked extends Refusal {
  private static final long serialVersionUID = 1L;

  public AlreadyLinked(long questionId) {
    super(questionId);
  }
}
