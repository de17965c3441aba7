package kz.kezdesu.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What makes a row of a file the same question whenever it is brought in: its words, the way it
 * came, and its author or the number that it has elsewhere. A number alone is not enough: the lists
 * of the hall and of the reception both begin with 1.
 *
 * @param channel null where the row names none: what is chosen for the whole file may be corrected
 */
record SheetIdentity(@Nullable Channel channel, String text, String name, String outsideNumber) {
  private static final String KEY = "sheet-";

  /** The parts of the key, each the words that it is made of; of two, the first is the number. */
  List<List<String>> parts() {
    String words = CleanText.line(text).toLowerCase(Locale.ROOT);
    String way = channel == null ? "" : channel.name();
    return outsideNumber.isEmpty()
        ? List.of(List.of("words", way, words, name))
        : List.of(List.of("number", way, outsideNumber), List.of("words", words));
  }

  /** The key of which these are the parts, made unreadable. */
  static String key(List<String> parts) {
    return KEY + String.join("-", parts);
  }

  /** How the keys of all rows with the number of this one begin; empty when it has none. */
  static Optional<String> number(String key) {
    int end = key.indexOf('-', KEY.length());
    return end < 0 ? Optional.empty() : Optional.of(key.substring(0, end));
  }
}
