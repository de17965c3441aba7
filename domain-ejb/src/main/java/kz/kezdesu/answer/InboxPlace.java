package kz.kezdesu.answer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the inbox: most urgent first, then the oldest. The next page starts after it. */
public record InboxPlace(LocalDate urgentOn, long id) {
  /** Before the first question. */
  public static final InboxPlace START = new InboxPlace(LocalDate.of(1, 1, 1), 0);

  private static final Pattern TOKEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(\\d{1,18})");

  /** The place as text for addresses: digits and hyphens. */
  public String token() {
    return urgentOn + "-" + id;
  }

  /** The place that such a text names; empty when it names none. */
  public static Optional<InboxPlace> of(String token) {
    Matcher match = TOKEN.matcher(token);
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new InboxPlace(LocalDate.parse(match.group(1)), Long.parseLong(match.group(2))));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
