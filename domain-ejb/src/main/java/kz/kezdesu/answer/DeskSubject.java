package kz.kezdesu.answer;

/** What people of one body may have open at several desks at once. */
public enum DeskSubject {
  /** A question with its answer, its correction and its dispute. */
  QUESTION,
  /** A joint answer. */
  JOINT_ANSWER,
  /** A problem to whose questions a first joint answer is worded. */
  PROBLEM,
  /** The ranking of a meeting, by the id of the meeting (1.6). */
  RANKING
}
