package kz.kezdesu.question;

/** What speaks for a place high in the order that is suggested (1.6). */
public enum RankingCriterion {
  /** People who support the question or another one behind the same problem, each once. */
  SUPPORTERS,
  /** Other questions about the same: behind the same problem, or worded alike. */
  RECURRENCE,
  /** Districts and towns from which the same was asked. */
  SETTLEMENTS,
  /** The written answer is still owed, or is due within days. */
  URGENCY,
  /** The problem behind it is past its term, or a quarter went by without a word about it. */
  RISK
}
