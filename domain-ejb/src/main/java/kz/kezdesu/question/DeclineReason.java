package kz.kezdesu.question;

/** Why a question is not published; the author is told. */
public enum DeclineReason {
  OFF_TOPIC,
  INSULT,
  PERSONAL_DATA,
  ADVERTISING,
  REPEATED;

  /** Whether the question can be asked once some of its words are taken out. */
  public boolean isMendable() {
    return this == INSULT || this == PERSONAL_DATA;
  }
}
