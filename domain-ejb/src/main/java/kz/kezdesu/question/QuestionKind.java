package kz.kezdesu.question;

/** People send questions and proposals alike (1.4f). */
public enum QuestionKind {
  QUESTION,
  PROPOSAL
}
