package kz.kezdesu.problem;

/** Whether a problem is still to be solved. */
public enum ProblemStatus {
  OPEN,
  SOLVED;

  /** Whether a problem may go from here to there in one move. */
  public boolean leadsTo(ProblemStatus next) {
    return this == OPEN && next == SOLVED;
  }
}
