package kz.kezdesu.portal.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes iCalendar (RFC 5545): lines end with CRLF and are folded at 75 octets, never inside a
 * character; texts are escaped; moments are in UTC, so that every calendar shows them in its own
 * time.
 */
final class CalendarText {
  static final String TYPE = "text/calendar; charset=UTF-8";

  private static final int MOST_OCTETS = 75;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final StringBuilder lines = new StringBuilder();

  /** A line whose value needs no escaping, such as an address or a number. */
  CalendarText raw(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line with a text for people. */
  CalendarText text(String name, String value) {
    return raw(name, escaped(value));
  }

  CalendarText moment(String name, Instant value) {
    return raw(name, MOMENT.format(value));
  }

  byte[] bytes() {
    return lines.toString().getBytes(UTF_8);
  }

  private static String escaped(String text) {
    return text.replaceAll("\\r\\n?", "\n")
        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  private void fold(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int letter = line.codePointAt(at);
      int size = Character.toString(letter).getBytes(UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.appendCodePoint(letter);
      octets += size;
      at += Character.charCount(letter);
    }
    lines.append("\r\n");
  }
}
