package kz.kezdesu.question;

/** The way by which a question came. */
public enum Channel {
  SITE,
  HALL,
  VIDEO_LINK,
  SOCIAL_NETWORK,
  RECEPTION,
  NGO_MEETING,
  PAPER,
  PHONE;

  /** The way leads from a meeting that goes on: such a question was put aloud. */
  public boolean isAloud() {
    return this == HALL || this == VIDEO_LINK || this == SOCIAL_NETWORK;
  }

  /**
   * The question was put at the meeting itself: aloud, or in one of the parts that every meeting
   * includes (1.5). It is ranked with the others that were put there, and its answer has a last
   * day.
   */
  public boolean isAtTheMeeting() {
    return isAloud() || this == RECEPTION || this == NGO_MEETING;
  }

  /** The author sent it; in every other way somebody of staff wrote it down. */
  public boolean isByAuthor() {
    return this == SITE;
  }
}
