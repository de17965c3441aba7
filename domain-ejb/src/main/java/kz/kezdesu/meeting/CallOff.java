package kz.kezdesu.meeting;

import kz.kezdesu.language.TypedText;

/**
 * The wish to call a meeting off, or to say that it was not held.
 *
 * @param version of the meeting as it was seen
 * @param kind what happens to it
 * @param reason in both languages
 * @param newDay the new day, such as 2026-12-24, as typed; a postponed meeting needs one
 * @param newTime the new time, such as 15:00, as typed
 */
public record CallOff(
    long id, int version, Kind kind, TypedText reason, String newDay, String newTime) {
  /** What happens to the meeting. */
  public enum Kind {
    /** It will be on another day. */
    POSTPONE,
    /** It will not be. */
    CANCEL,
    /** Its time came and it was not held. */
    NOT_HELD
  }
}
