package kz.kezdesu.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text says, as far as it can be told from its words.
 *
 * @param terms concepts and words that are in no list, each with how much it counts here
 * @param words its folded words, those that tell nothing left out
 * @param places what places it names, each with the codes that its name may stand for
 * @param numbers the numbers in it
 * @param tongue the language it is mostly in
 */
record Reading(
    Map<String, Double> terms,
    List<String> words,
    List<Set<String>> places,
    Set<String> numbers,
    Tongue tongue) {
  private static final int GROUP = 3;
  private static final String PART = "\n";

  /** What a text is mostly in. */
  enum Tongue {
    KAZAKH,
    RUSSIAN,
    OTHER
  }

  /** Whether nothing was understood of it. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether there is neither a matter nor a place in it. */
  boolean saysNothing() {
    return terms.isEmpty() && places.isEmpty();
  }

  /** All groups of three letters of its words, the edges of words included. */
  Set<String> trigrams() {
    return trigrams(words);
  }

  /** The same of any words. */
  static Set<String> trigrams(Collection<String> words) {
    Set<String> groups = new LinkedHashSet<>();
    for (String word : words) {
      String padded = " " + word + " ";
      for (int i = 0; i + GROUP <= padded.length(); i++) {
        groups.add(padded.substring(i, i + GROUP));
      }
    }
    return groups;
  }

  /** As one string, from which {@link #of} makes the same again. */
  String written() {
    return String.join(
        PART,
        tongue.name(),
        terms.entrySet().stream()
            .map(term -> term.getKey() + " " + term.getValue())
            .collect(Collectors.joining(" ")),
        String.join(" ", words),
        places.stream().map(codes -> String.join(",", codes)).collect(Collectors.joining(" ")),
        String.join(" ", numbers));
  }

  static Reading of(String written) {
    String[] parts = written.split(PART, -1);
    String[] pairs = split(parts[1]);
    Map<String, Double> terms = new LinkedHashMap<>();
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      terms.put(pairs[i], Double.valueOf(pairs[i + 1]));
    }
    List<Set<String>> places = new ArrayList<>();
    for (String codes : split(parts[3])) {
      places.add(Set.of(codes.split(",")));
    }
    return new Reading(
        terms,
        List.of(split(parts[2])),
        places,
        new LinkedHashSet<>(Arrays.asList(split(parts[4]))),
        Tongue.valueOf(parts[0]));
  }

  private static String[] split(String part) {
    return part.isEmpty() ? new String[0] : part.split(" ");
  }
}
