package kz.kezdesu.agreement;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What one side offers.
 *
 * @param startsAt the start of the meeting that it is offered for
 * @param regionKato its region
 * @param place the hall or building; null for a video link
 * @param address where that is; null for a video link
 * @param needed whether there is to be a video link at all; true for a venue
 * @param reason why there is none; null when it is needed
 * @param points the codes of the settlements to be linked, in their order
 */
public record Terms(
    Instant startsAt,
    String regionKato,
    @Nullable LocalText place,
    @Nullable LocalText address,
    boolean needed,
    @Nullable LocalText reason,
    List<String> points) {
  public Terms {
    points = List.copyOf(points);
  }

  /** A venue. */
  public static Terms venue(
      Instant startsAt, String regionKato, LocalText place, LocalText address) {
    return new Terms(startsAt, regionKato, place, address, true, null, List.of());
  }

  /** Place and address in one text, as the meeting shows them; null for a video link. */
  public @Nullable LocalText whole() {
    return place == null || address == null
        ? null
        : new LocalText(
            joined(place.getKk(), address.getKk()),
            joined(place.getRu(), address.getRu()),
            place.getEn().isEmpty() ? "" : joined(place.getEn(), address.getEn()));
  }

  private static String joined(String place, String address) {
    return Stream.of(place, address)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
