package kz.kezdesu.question;

/** Why a question is not published; the author is told. */
public enum DeclineReason {
  OFF_TOPIC,
  INSULT,
  PERSONAL_DATA,
  ADVERTISING,
  REPEATED
}
