package kz.kezdesu.backoffice.meeting;

import kz.kezdesu.refusal.NotFound;

/** The number of a meeting in an address. */
public final class MeetingId {
  private MeetingId() {}

  /**
   * The number.
   *
   * @throws NotFound when no meeting can have it
   */
  public static long of(String typed) {
    if (!typed.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound(typed);
    }
    return Long.parseLong(typed);
  }
}
