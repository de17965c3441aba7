package kz.kezdesu.live;

/** What an announcement tells. */
public enum AnnouncementKind {
  /** Whatever the host wants to say. */
  NOTE,
  /** The meeting has begun. */
  STARTED,
  /** This question is being answered now. */
  NOW_ANSWERING,
  /** This question has been answered at the meeting. */
  ANSWERED,
  /** There is a break. */
  BREAK,
  /** The meeting is over. */
  ENDED;

  /** Whether after this nothing is being answered until the host says so again. */
  public boolean clearsTheFloor() {
    return this == STARTED || this == BREAK || this == ENDED;
  }
}
