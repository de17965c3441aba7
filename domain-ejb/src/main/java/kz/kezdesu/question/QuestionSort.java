package kz.kezdesu.question;

/** The orders in which a meeting's questions are read. */
public enum QuestionSort {
  /** By the ministry's ranking; what has no place in it follows by supports. */
  RANK,
  /** Most supported first. */
  SUPPORTS,
  /** Latest first. */
  NEWEST
}
