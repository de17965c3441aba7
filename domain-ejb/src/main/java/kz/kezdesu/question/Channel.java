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
   * The way leads from the meeting itself and nowhere else: from the hall, over the video link,
   * from one of the parts that every meeting includes (1.5). By a social network, on paper and by
   * telephone people ask before the meeting and at it.
   */
  public boolean isOnlyAtTheMeeting() {
    return this == HALL || this == VIDEO_LINK || this == RECEPTION || this == NGO_MEETING;
  }

  /** The author sent it; in every other way somebody of staff wrote it down. */
  public boolean isByAuthor() {
    return this == SITE;
  }
}
