package kz.kezdesu.agreement;

import java.util.List;
import kz.kezdesu.language.TypedText;

/**
 * The wish to offer a video link, as it was typed.
 *
 * @param version of the agreement as it was seen; 0 when nothing was offered yet
 * @param needed whether there is to be one
 * @param points the codes of settlements; looked at only when it is needed
 * @param reason why it is not needed; looked at only then
 */
public record OfferVideoLink(
    long meetingId,
    int version,
    boolean needed,
    List<String> points,
    TypedText reason,
    Signature signature) {
  public OfferVideoLink {
    points = List.copyOf(points);
  }
}
