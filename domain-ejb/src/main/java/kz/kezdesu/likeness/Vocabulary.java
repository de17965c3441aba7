package kz.kezdesu.likeness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words of daily life in both languages: each line of {@code terms-*.txt} is a concept, Russian
 * words to the left of the bar, Kazakh ones to the right, those that mean about the same together.
 * A word with a star stands for all that begin so; a tilde before the line says that the concept
 * tells little. A phrase is more than its words.
 */
final class Vocabulary {
  private static final List<String> FILES =
      IntStream.rangeClosed(1, 9).mapToObj(number -> "terms-" + number + ".txt").toList();
  private static final String STOPS = "stops.txt";
  static final int NO_TOPIC = 0;

  /** A heading over matters of every sort. */
  private static final String MIXED = "# =";

  /** Without these a phrase is still the same. */
  private static final Set<String> PREPOSITIONS = Set.of("в", "во", "на", "за", "по", "с", "к");

  private static final int SHORTEST_MISTYPED = 5;
  private static final int LONG_ENOUGH = 6;
  private static final int LONGEST_REST = 7;
  private static final int LONGEST_KEY = 24;

  /** A shape of a word that the lists hold, and what it means by itself. */
  private static final class Shape {
    private final List<Integer> concepts = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
  }

  /** Words that mean something together; each of them in one of its shapes. */
  private record Phrase(List<List<Shape>> words, int concept) {}

  private final Map<String, Shape> russianForms = new HashMap<>();
  private final Map<String, Shape> russianStems = new HashMap<>();
  private final Map<String, Shape> russianBeginnings = new HashMap<>();
  private final Map<String, Shape> kazakhRoots = new HashMap<>();
  private final Map<String, Shape> kazakhBeginnings = new HashMap<>();
  private final Map<String, Shape> kazakhVerbs = new HashMap<>();
  private final Map<String, List<String>> mistyped = new HashMap<>();
  private final Set<String> stops = new HashSet<>();
  private final List<Boolean> weak = new ArrayList<>();
  private final List<Integer> topics = new ArrayList<>();

  private Vocabulary() {}

  /** Reads the lists that come with the program. */
  static Vocabulary load() {
    Vocabulary vocabulary = new Vocabulary();
    lines(STOPS)
        .forEach(
            line ->
                Arrays.stream(line.split("\\s+"))
                    .map(Letters::fold)
                    .forEach(vocabulary.stops::add));
    List<String> concepts = FILES.stream().flatMap(file -> all(file).stream()).toList();
    vocabulary.take(concepts, false);
    vocabulary.take(concepts, true);
    vocabulary.mistype();
    return vocabulary;
  }

  private static List<String> lines(String file) {
    return all(file).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static List<String> all(String file) {
    InputStream stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file), file);
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  boolean isWeak(int concept) {
    return weak.get(concept);
  }

  /** The heading that a concept stands under; {@link #NO_TOPIC} when that says nothing. */
  int topic(int concept) {
    return topics.get(concept);
  }

  boolean isStop(String folded) {
    return stops.contains(folded);
  }

  /** Phrases come after all single words, whose shapes they may use. */
  private void take(List<String> lines, boolean phrases) {
    int concept = 0;
    int topics = 0;
    int topic = NO_TOPIC;
    for (String line : lines) {
      if (line.startsWith("#")) {
        topics++;
        topic = line.startsWith(MIXED) ? NO_TOPIC : topics;
      } else {
        concept(line, concept, phrases);
        if (!phrases) {
          weak.add(line.startsWith("~"));
          this.topics.add(line.startsWith("~") ? NO_TOPIC : topic);
        }
        concept++;
      }
    }
  }

  private void concept(String line, int concept, boolean phrases) {
    int bar = line.indexOf('|');
    if (bar < 0) {
      throw new IllegalStateException("No bar in: " + line);
    }
    for (String words : line.substring(line.startsWith("~") ? 1 : 0, bar).split(",")) {
      take(words, concept, true, phrases);
    }
    for (String words : line.substring(bar + 1).split(",")) {
      take(words, concept, false, phrases);
    }
  }

  private void take(String words, int concept, boolean russian, boolean phrases) {
    List<String> parts = new ArrayList<>();
    boolean isWhole = true;
    for (String word : words.strip().split("[\\s/-]+")) {
      String bare = word.replace("*", "");
      if (!bare.isEmpty() && !isStop(Letters.fold(bare))) {
        parts.add(word);
      } else if (!PREPOSITIONS.contains(bare)) {
        isWhole = false;
      }
    }
    if (parts.size() == 1 && isWhole && !phrases) {
      (russian ? russianShapes(parts.get(0)) : kazakhShapes(parts.get(0)))
          .stream()
              .filter(shape -> !shape.concepts.contains(concept))
              .forEach(shape -> shape.concepts.add(concept));
    } else if (parts.size() > 1 && phrases) {
      List<List<Shape>> shapes =
          parts.stream().map(part -> russian ? russianShapes(part) : inPhrase(part)).toList();
      Phrase phrase = new Phrase(shapes, concept);
      shapes.get(0).forEach(shape -> shape.phrases.add(phrase));
    }
  }

  /** A Kazakh word of a phrase, with whatever ending. */
  private List<Shape> inPhrase(String word) {
    List<Shape> shapes = new ArrayList<>();
    if (!word.endsWith("*")) {
      shapes.addAll(kazakh(Letters.fold(word)).shapes);
    }
    if (shapes.isEmpty()) {
      shapes.addAll(kazakhShapes(word));
    }
    return shapes;
  }

  private List<Shape> russianShapes(String word) {
    String small = Letters.small(word);
    if (small.endsWith("*")) {
      return List.of(shape(russianBeginnings, Letters.fold(small.replace("*", ""))));
    }
    Shape form = shape(russianForms, Letters.fold(small));
    Shape stem = shape(russianStems, Letters.fold(RussianWord.stem(small)));
    return List.of(form, stem);
  }

  private List<Shape> kazakhShapes(String word) {
    String folded = Letters.fold(word.replace("*", ""));
    if (word.endsWith("*")) {
      return List.of(shape(kazakhBeginnings, folded));
    }
    List<Shape> shapes = new ArrayList<>();
    shapes.add(shape(kazakhRoots, folded));
    if (folded.length() > 2 && (folded.endsWith("у") || folded.endsWith("ю"))) {
      shapes.add(shape(kazakhVerbs, folded.substring(0, folded.length() - 1)));
    }
    return shapes;
  }

  private static Shape shape(Map<String, Shape> shapes, String key) {
    return shapes.computeIfAbsent(key, one -> new Shape());
  }

  /** What a word means: by itself, and as a part of phrases. */
  static final class Match {
    static final Match NONE = new Match(List.of(), List.of(), 0, false);

    private final List<Integer> concepts;
    private final List<Shape> shapes;
    private final int sure;
    private final boolean inferred;

    private Match(List<Integer> concepts, List<Shape> shapes, int sure, boolean inferred) {
      this.concepts = concepts;
      this.shapes = shapes;
      this.sure = sure;
      this.inferred = inferred;
    }

    List<Integer> concepts() {
      return concepts;
    }

    /** Whether the word had to be put right before it was known. */
    boolean inferred() {
      return inferred;
    }

    boolean isEmpty() {
      return shapes.isEmpty();
    }

    /** How many letters of the word are known; a whole form counts most. */
    int sure() {
      return sure;
    }
  }

  /** As a Russian word. */
  Match russian(String small, String folded) {
    List<Shape> shapes = new ArrayList<>();
    List<Integer> concepts = List.of();
    int sure = 0;
    Shape form = russianForms.get(folded);
    if (form != null) {
      shapes.add(form);
      concepts = form.concepts;
      sure = folded.length() + 1;
    }
    for (int length = Math.min(folded.length(), LONGEST_KEY); length > 1; length--) {
      Shape beginning = russianBeginnings.get(folded.substring(0, length));
      if (beginning != null) {
        shapes.add(beginning);
        sure = Math.max(sure, length);
        concepts = concepts.isEmpty() ? beginning.concepts : concepts;
      }
    }
    Shape stem = russianStems.get(Letters.fold(RussianWord.stem(small)));
    if (stem != null) {
      shapes.add(stem);
      sure = Math.max(sure, 2);
      concepts = concepts.isEmpty() ? stem.concepts : concepts;
    }
    return shapes.isEmpty() ? Match.NONE : new Match(concepts, shapes, sure, false);
  }

  /** As a Kazakh word, whether its own letters were typed or not: as a noun and as a verb. */
  Match kazakh(String folded) {
    List<Shape> shapes = new ArrayList<>();
    Set<Integer> concepts = new LinkedHashSet<>();
    int sure = 0;
    boolean noun = false;
    boolean verb = false;
    for (int length = Math.min(folded.length(), LONGEST_KEY); length > 1; length--) {
      String beginning = folded.substring(0, length);
      String rest = folded.substring(length);
      Shape root = noun ? null : rootBefore(beginning, rest);
      Shape action = verb || !verbFits(beginning, rest) ? null : kazakhVerbs.get(beginning);
      for (Shape shape :
          new Shape[] {root, action, noun ? null : kazakhBeginnings.get(beginning)}) {
        if (shape != null) {
          shapes.add(shape);
          sure = Math.max(sure, rest.isEmpty() ? length + 1 : length);
          concepts.addAll(shape.concepts);
        }
      }
      noun |= root != null && !root.concepts.isEmpty();
      verb |= action != null && !action.concepts.isEmpty();
      if (noun && (verb || rest.isEmpty())) {
        break;
      }
    }
    return shapes.isEmpty() ? Match.NONE : new Match(List.copyOf(concepts), shapes, sure, false);
  }

  private static boolean verbFits(String root, String rest) {
    return (root.length() > 2 || rest.length() > 1) && KazakhWord.isVerbEnding(root, rest);
  }

  private @Nullable Shape rootBefore(String beginning, String rest) {
    Shape exact = kazakhRoots.get(beginning);
    if (exact != null) {
      return rest.isEmpty()
              || KazakhWord.joins(beginning, rest) && KazakhWord.isNounEnding(beginning, rest)
          ? exact
          : null;
    }
    if (rest.isEmpty() || beginning.length() < 3 || "аеиыуюя".indexOf(rest.charAt(0)) < 0) {
      return null;
    }
    for (String root : KazakhWord.unshaped(beginning)) {
      Shape shape = kazakhRoots.get(root);
      if (shape != null && KazakhWord.isNounEnding(root, rest)) {
        return shape;
      }
    }
    return null;
  }

  /** As a word of one of both languages with one mistake in it. */
  Match corrected(String folded) {
    if (folded.length() < SHORTEST_MISTYPED) {
      return Match.NONE;
    }
    Match ofPhrases = Match.NONE;
    int most = Math.min(folded.length(), LONGEST_KEY);
    for (int length = most; length >= SHORTEST_MISTYPED - 1; length--) {
      String beginning = folded.substring(0, length);
      String rest = folded.substring(length);
      if (rest.length() > LONGEST_REST) {
        break;
      }
      for (String meant : meant(beginning)) {
        boolean tooShort = meant.length() < LONG_ENOUGH && !rest.isEmpty();
        Match match = tooShort ? Match.NONE : best(meant, rest);
        if (!match.concepts().isEmpty()) {
          return match;
        }
        ofPhrases = ofPhrases.isEmpty() ? match : ofPhrases;
      }
    }
    return ofPhrases;
  }

  private Match best(String meant, String rest) {
    Shape russian = russianBeginnings.get(meant);
    if (russian == null && rest.isEmpty()) {
      russian = russianForms.get(meant);
    }
    Shape kazakh =
        KazakhWord.isNounEnding(meant, rest) || rest.isEmpty() ? kazakhRoots.get(meant) : null;
    if (kazakh == null && KazakhWord.isVerbEnding(meant, rest)) {
      kazakh = kazakhVerbs.get(meant);
    }
    Set<Integer> concepts = new LinkedHashSet<>();
    List<Shape> shapes = new ArrayList<>();
    for (Shape shape : new Shape[] {russian, kazakh}) {
      if (shape != null) {
        shapes.add(shape);
        concepts.addAll(shape.concepts);
      }
    }
    return shapes.isEmpty()
        ? Match.NONE
        : new Match(List.copyOf(concepts), shapes, meant.length(), true);
  }

  private void mistype() {
    Set<String> keys = new LinkedHashSet<>();
    for (Map<String, Shape> shapes :
        List.of(russianForms, russianBeginnings, kazakhRoots, kazakhVerbs)) {
      keys.addAll(shapes.keySet());
    }
    for (String key : keys) {
      if (key.length() >= SHORTEST_MISTYPED) {
        for (String shorter : withOneLetterLess(key)) {
          mistyped.computeIfAbsent(shorter, one -> new ArrayList<>(1)).add(key);
        }
      }
    }
  }

  private List<String> meant(String typed) {
    Set<String> meant = new LinkedHashSet<>();
    for (String shorter : withOneLetterLess(typed)) {
      for (String key : mistyped.getOrDefault(shorter, List.of())) {
        if (isOneStep(key, typed)) {
          meant.add(key);
        }
      }
    }
    return List.copyOf(meant);
  }

  private static List<String> withOneLetterLess(String word) {
    List<String> shorter = new ArrayList<>(word.length() + 1);
    shorter.add(word);
    for (int i = 0; i < word.length(); i++) {
      shorter.add(word.substring(0, i) + word.substring(i + 1));
    }
    return shorter;
  }

  /** One letter more, less, other, or two letters that changed places. */
  static boolean isOneStep(String one, String other) {
    if (one.length() > other.length()) {
      return isOneStep(other, one);
    }
    if (other.length() - one.length() > 1) {
      return false;
    }
    int start = 0;
    while (start < one.length() && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < one.length() - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int differ = one.length() - start - end;
    if (one.length() < other.length()) {
      return differ == 0;
    }
    return differ <= 1
        || differ == 2
            && one.charAt(start) == other.charAt(start + 1)
            && one.charAt(start + 1) == other.charAt(start);
  }

  /**
   * The concepts of phrases among these words, each with the words that make it. The words may
   * stand in another order, and one word may stand between them.
   */
  Map<Integer, Set<Integer>> phrases(List<List<Match>> words) {
    Map<Integer, Set<Integer>> found = new HashMap<>();
    for (int at = 0; at < words.size(); at++) {
      for (Match match : words.get(at)) {
        for (Shape shape : match.shapes) {
          for (Phrase phrase : shape.phrases) {
            Set<Integer> used = find(phrase, words, at);
            if (!used.isEmpty()) {
              found.computeIfAbsent(phrase.concept(), one -> new HashSet<>()).addAll(used);
            }
          }
        }
      }
    }
    return found;
  }

  private static Set<Integer> find(Phrase phrase, List<List<Match>> words, int first) {
    Set<Integer> used = new HashSet<>(Set.of(first));
    int reach = phrase.words().size();
    for (List<Shape> wanted : phrase.words().subList(1, phrase.words().size())) {
      int at = -1;
      for (int i = Math.max(0, first - reach);
          i <= Math.min(words.size() - 1, first + reach);
          i++) {
        if (!used.contains(i) && holds(words.get(i), wanted)) {
          at = i;
          break;
        }
      }
      if (at < 0) {
        return Set.of();
      }
      used.add(at);
    }
    return used;
  }

  private static boolean holds(List<Match> matches, List<Shape> wanted) {
    return matches.stream().anyMatch(match -> !Collections.disjoint(match.shapes, wanted));
  }
}
