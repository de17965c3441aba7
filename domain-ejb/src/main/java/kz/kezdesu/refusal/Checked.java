package kz.kezdesu.refusal;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Looks at everything that was typed before anything is refused, so that all faults are told at
 * once. What cannot be taken is remembered and something harmless goes on in its place.
 */
public final class Checked {
  private static final LocalText NOTHING = new LocalText("", "", "");

  /** The longest address, in characters. */
  public static final int LONGEST_URL = 500;

  private final List<Fault> faults = new ArrayList<>();

  /** An official text: Kazakh and Russian must be there, English may be. */
  public LocalText official(String field, TypedText typed, int longest) {
    String kk = OneLine.of(typed.kk());
    String ru = OneLine.of(typed.ru());
    String en = OneLine.of(typed.en());
    line(field + "Kk", kk, true, longest);
    line(field + "Ru", ru, true, longest);
    line(field + "En", en, false, longest);
    return new LocalText(kk, ru, en);
  }

  /** The same, or nothing at all in any language. */
  public @Nullable LocalText officialOrNothing(String field, TypedText typed, int longest) {
    boolean nothing =
        OneLine.of(typed.kk()).isEmpty()
            && OneLine.of(typed.ru()).isEmpty()
            && OneLine.of(typed.en()).isEmpty();
    return nothing ? null : official(field, typed, longest);
  }

  /** An official text of a line of a list; its fault names the line. */
  public LocalText ofLine(String field, int line, TypedText typed, int longest) {
    String kk = OneLine.of(typed.kk());
    String ru = OneLine.of(typed.ru());
    String en = OneLine.of(typed.en());
    if (kk.isEmpty() || ru.isEmpty()) {
      fault(field, "empty", line);
      return NOTHING;
    }
    if (OneLine.length(kk) > longest
        || OneLine.length(ru) > longest
        || OneLine.length(en) > longest) {
      fault(field, "long", line);
    }
    return new LocalText(kk, ru, en);
  }

  /** A whole number within these bounds; the least when it is none. */
  public int number(String field, String fault, int line, String typed, int least, int most) {
    String digits = typed.strip();
    int number = digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
    if (number < least || number > most) {
      fault(field, fault, line);
      return least;
    }
    return number;
  }

  /** An address that a browser can follow safely; its fault {@code url} names the line. */
  public String secureAddress(String field, int line, String typed) {
    String url = typed.strip();
    if (!isSecureAddress(url)) {
      fault(field, "url", line);
    }
    return url;
  }

  /** Whether a browser can follow the address safely; {@value #LONGEST_URL} characters at most. */
  public static boolean isSecureAddress(String url) {
    try {
      URI address = new URI(url);
      return url.length() <= LONGEST_URL
          && url.startsWith("https://")
          && address.getHost() != null
          && address.getUserInfo() == null;
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }

  /** A day as browsers write it, such as 2027-03-18; its fault is {@code form}. */
  public Optional<LocalDate> day(String field, String typed) {
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeParseException noDay) {
      fault(field, "form", 0);
      return Optional.empty();
    }
  }

  /** A time as browsers write it, such as 15:00; its fault is {@code form}. */
  public Optional<LocalTime> time(String field, String typed) {
    try {
      return Optional.of(LocalTime.parse(typed.strip()));
    } catch (DateTimeParseException noTime) {
      fault(field, "form", 0);
      return Optional.empty();
    }
  }

  /** One of the constants by its name; its fault is {@code empty}. */
  public <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String field, String typed) {
    Optional<E> found =
        Stream.of(type.getEnumConstants()).filter(one -> one.name().equals(typed)).findFirst();
    if (found.isEmpty()) {
      fault(field, "empty", 0);
    }
    return found;
  }

  /** One line that must be there; its faults are {@code empty} and {@code long}. */
  public String line(String field, String typed, int longest) {
    String text = OneLine.of(typed);
    line(field, text, true, longest);
    return text;
  }

  /** One line that may be missing; its fault is {@code long}. */
  public String lineOrNothing(String field, String typed, int longest) {
    String text = OneLine.of(typed);
    line(field, text, false, longest);
    return text;
  }

  /** Remembers a fault. */
  public void fault(String field, String fault, int limit) {
    faults.add(new Fault(field, fault, limit));
  }

  /** Refuses when anything was wrong. */
  public void done() {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private void line(String field, String text, boolean needed, int longest) {
    if (needed && text.isEmpty()) {
      fault(field, "empty", longest);
    } else if (OneLine.length(text) > longest) {
      fault(field, "long", longest);
    }
  }
}
