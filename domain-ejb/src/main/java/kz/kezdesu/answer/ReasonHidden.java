package kz.kezdesu.answer;

/** Why nobody but the desk and the author reads the reason of a dispute. */
public enum ReasonHidden {
  INSULT,
  PERSONAL_DATA,
  ADVERTISING
}
