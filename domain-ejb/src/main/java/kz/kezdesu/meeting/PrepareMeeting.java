package kz.kezdesu.meeting;

import java.util.List;
import kz.kezdesu.language.TypedText;

/**
 * The wish to mend what of a meeting's plan can be mended.
 *
 * @param version of the meeting as it was seen
 * @param agenda its items in order, 1 to 20
 * @param broadcasts its links in order, at most 10; lines with nothing typed are left out
 * @param noBroadcast the technical reason why it has no broadcast with comments; may be empty
 */
public record PrepareMeeting(
    long id,
    int version,
    TypedText place,
    TypedText theme,
    List<Item> agenda,
    List<Link> broadcasts,
    TypedText noBroadcast) {
  /**
   * An item of the agenda.
   *
   * @param minutes as typed
   */
  public record Item(AgendaPart part, String minutes, TypedText title) {}

  /** A link under which the meeting is shown, or commented on. */
  public record Link(BroadcastKind kind, String network, String url) {
    boolean isBlank() {
      return network.isBlank() && url.isBlank();
    }
  }
}
