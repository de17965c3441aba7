package kz.kezdesu.likeness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which topic a text is about, by its words. Each line of {@code matters.txt} is a topic and words
 * that speak for it; what they mean is known from the {@link Vocabulary}, in both languages. Where
 * two topics are nearly as likely, none is named: a person decides anyway.
 */
final class Matters {
  private static final String FILE = "matters.txt";

  /** Less than one word, be it one of two meanings, says too little. */
  private static final double LEAST = 0.6;

  /** So much more likely than the next one a topic must be. */
  private static final double CLEARLY = 1.25;

  private final Map<String, Set<String>> codesByTerm = new HashMap<>();

  private Matters() {}

  /** Reads the list that comes with the program. */
  static Matters load(Interpreter interpreter) {
    Matters matters = new Matters();
    InputStream stream = Objects.requireNonNull(Matters.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> matters.take(line, interpreter));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return matters;
  }

  private void take(String line, Interpreter interpreter) {
    int colon = line.indexOf(':');
    String code = line.substring(0, colon).strip();
    for (String words : line.substring(colon + 1).split(",")) {
      Map<String, Double> terms = interpreter.read(words.strip()).terms();
      // The words of a phrase count less by themselves; only what stands for the whole is taken.
      double whole =
          terms.entrySet().stream()
              .filter(term -> isConcept(term.getKey()))
              .mapToDouble(Map.Entry::getValue)
              .max()
              .orElse(Double.MAX_VALUE);
      terms.forEach(
          (term, strength) -> {
            if (isConcept(term) && strength >= whole) {
              codesByTerm.computeIfAbsent(term, one -> new LinkedHashSet<>()).add(code);
            }
          });
    }
  }

  /** The topics that are told of. */
  Set<String> codes() {
    Set<String> codes = new LinkedHashSet<>();
    codesByTerm.values().forEach(codes::addAll);
    return codes;
  }

  /** The topic of a text; empty when its words do not tell. */
  Optional<String> of(Reading text) {
    Map<String, Double> points = new LinkedHashMap<>();
    text.terms()
        .forEach(
            (term, strength) -> {
              Set<String> codes = codesByTerm.getOrDefault(term, Set.of());
              codes.forEach(code -> points.merge(code, strength / codes.size(), Double::sum));
            });
    List<Map.Entry<String, Double>> likely =
        points.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    if (likely.isEmpty() || likely.get(0).getValue() < LEAST) {
      return Optional.empty();
    }
    double next = likely.size() > 1 ? likely.get(1).getValue() : 0;
    return likely.get(0).getValue() >= next * CLEARLY
        ? Optional.of(likely.get(0).getKey())
        : Optional.empty();
  }

  private static boolean isConcept(String term) {
    return term.charAt(0) == 'c';
  }
}
