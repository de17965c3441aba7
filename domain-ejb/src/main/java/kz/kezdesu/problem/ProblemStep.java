package kz.kezdesu.problem;

/** What was done with a card, as its history tells. */
public enum ProblemStep {
  OPENED,
  PLANNED,
  ENTRUSTED,
  MEASURE_ADDED,
  MEASURE_CHANGED,
  MEASURE_DONE,
  MEASURE_DROPPED,
  SOLVED
}
