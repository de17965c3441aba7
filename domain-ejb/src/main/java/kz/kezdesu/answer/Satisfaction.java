package kz.kezdesu.answer;

/** What the author of a question thinks of the answer. */
public enum Satisfaction {
  SATISFIED,
  PARTLY,
  NOT
}
