package kz.kezdesu.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a thing by its code or by one of its names, however that is written: case, dots, ё for е,
 * Kazakh letters typed as their Russian neighbours, and words such as "район" do not count. A name
 * that several things have names none of them.
 */
final class NamedThings {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<String, Pattern> KINDS_OF_PLACE =
      Map.of(
          "region", words("область|обл|облысы|region|oblast"),
          "district", words("район|рн|р н|аудан|ауданы|district"),
          "city", words("город|г|каласы|к|city|га|г а|ка|к а"));
  private static final String KAZAKH = "әғқңөұүһіё";
  private static final String NEIGHBOURS = "агкноуухие";

  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, Set<String>> byBareName = new HashMap<>();
  private final Map<String, Set<String>> byKindAndBareName = new HashMap<>();

  NamedThings(Map<String, ? extends Collection<String>> namesByCode) {
    namesByCode.forEach(
        (code, names) -> {
          add(byName, plain(code), code);
          names.forEach(
              name -> {
                add(byName, plain(name), code);
                add(byBareName, bare(name), code);
                add(byKindAndBareName, kindAndBare(name), code);
              });
        });
  }

  /** The code of what is meant; empty when nothing is, or several things are. */
  Optional<String> find(String typed) {
    return only(byName, plain(typed))
        .or(() -> only(byKindAndBareName, kindAndBare(typed)))
        .or(() -> only(byBareName, bare(typed)));
  }

  private static Optional<String> only(Map<String, Set<String>> names, String name) {
    Set<String> codes = names.getOrDefault(name, Set.of());
    return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
  }

  private static void add(Map<String, Set<String>> names, String name, String code) {
    if (!name.isEmpty()) {
      names.computeIfAbsent(name, unknown -> new HashSet<>()).add(code);
    }
  }

  private static String plain(String typed) {
    StringBuilder folded = new StringBuilder(typed.length());
    CleanText.line(typed)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(letter -> KAZAKH.indexOf(letter) < 0 ? letter : neighbour(letter))
        .forEach(folded::appendCodePoint);
    return NO_LETTERS.matcher(folded).replaceAll(" ").strip();
  }

  private static int neighbour(int letter) {
    return NEIGHBOURS.charAt(KAZAKH.indexOf(letter));
  }

  /** The name without the word for what kind of place it is. */
  private static String bare(String typed) {
    String bare = plain(typed);
    for (Pattern kind : KINDS_OF_PLACE.values()) {
      bare = kind.matcher(bare).replaceAll(" ");
    }
    return NO_LETTERS.matcher(bare).replaceAll(" ").strip();
  }

  /** The same with the one word for all ways to write that kind. */
  private static String kindAndBare(String typed) {
    String name = plain(typed);
    return KINDS_OF_PLACE.entrySet().stream()
            .filter(kind -> kind.getValue().matcher(name).find())
            .map(Map.Entry::getKey)
            .sorted()
            .collect(Collectors.joining(" "))
        + ":"
        + bare(typed);
  }

  private static Pattern words(String either) {
    return Pattern.compile("\\b(" + either + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
  }
}
