package kz.kezdesu.answer;

/** What an answer means for the one who asked; each says the truth about it. */
public enum AnswerOutcome {
  SOLVED,
  PARTLY_SOLVED,
  BEING_SOLVED,
  NOT_POSSIBLE,
  EXPLAINED
}
