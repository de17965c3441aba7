package kz.kezdesu.problem;

import kz.kezdesu.refusal.Refusal;

/** The problem is solved: nothing more is planned for it. */
public class AlreadySolved extends Refusal {
  private static final long serialVersionUID = 1L;

  public AlreadySolved(long problemId) {
    super(problemId);
  }
}
