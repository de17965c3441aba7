package kz.kezdesu.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kezdesu.likeness.Gazetteer.Named;
import kz.kezdesu.likeness.Reading.Tongue;
import kz.kezdesu.likeness.Vocabulary.Match;

/** Reads texts: words into concepts, names into places. */
final class Interpreter {
  /** So many words of a text are read; the longest question has fewer. */
  private static final int MOST_WORDS = 400;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{Nd}+");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final double WEAK = 0.5;
  private static final double INFERRED = 0.7;
  private static final double OF_A_PHRASE = 0.6;
  private static final double PHRASE = 1.2;
  private static final double OTHER_TONGUE = 0.5;
  private static final double TOPIC = 0.4;
  private static final String NOT = "не";
  private static final int LONG_WITH_NOT = 5;
  private static final int SHORTEST_NAME = 3;
  private static final int SURE_NAME = 6;

  /** The beginning of a word is taken for a part of a phrase with so few letters after it. */
  private static final int LONGEST_ENDING = 5;

  /** A name is no everyday word when it has so many letters more than what is known of that. */
  private static final int OF_A_NAME = 3;

  private final Vocabulary vocabulary;
  private final Gazetteer gazetteer;

  Interpreter(Vocabulary vocabulary, Gazetteer gazetteer) {
    this.vocabulary = vocabulary;
    this.gazetteer = gazetteer;
  }

  /** One that knows other places. */
  Interpreter withPlaces(Gazetteer other) {
    return new Interpreter(vocabulary, other);
  }

  /** A word where it stands. */
  private record Word(
      String small, List<String> folded, boolean capital, boolean first, boolean stop) {
    String form() {
      return folded.get(0);
    }

    boolean isNumber() {
      return Character.isDigit(small.charAt(0));
    }
  }

  /** A word as a Russian one and as a Kazakh one. */
  private record Known(Match russian, Match kazakh) {
    boolean isEmpty() {
      return russian.isEmpty() && kazakh.isEmpty();
    }

    boolean inferred() {
      return russian.inferred() || kazakh.inferred();
    }

    /** Whether it means something by itself, and not only as a part of phrases. */
    boolean tells() {
      return !russian.concepts().isEmpty() || !kazakh.concepts().isEmpty();
    }

    /** How many letters of the word are known, as {@link Match#sure} counts them. */
    int sure() {
      return Math.max(russian.sure(), kazakh.sure());
    }
  }

  Reading read(String text) {
    List<Word> words = words(text);
    List<Known> known = words.stream().map(this::known).toList();
    Tongue tongue = tongue(words, known);
    List<Set<String>> places = new ArrayList<>();
    Set<Integer> named = new HashSet<>();
    places(words, known, places, named);
    Map<String, Double> terms = new LinkedHashMap<>();
    terms(words, known, named, tongue, terms);
    Set<String> numbers = new LinkedHashSet<>();
    for (Word word : words) {
      if (word.isNumber() && !YEAR.matcher(word.small()).matches()) {
        numbers.add(word.small());
      }
    }
    List<String> telling =
        words.stream().filter(word -> !word.stop()).map(Word::form).distinct().toList();
    return new Reading(terms, telling, List.copyOf(places), numbers, tongue);
  }

  private List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int end = 0;
    while (matcher.find() && words.size() < MOST_WORDS) {
      String written = matcher.group();
      String between = text.substring(end, matcher.start());
      end = matcher.end();
      String small = Letters.small(written);
      List<String> folded =
          Letters.isLatin(small) ? Letters.sounds(small) : List.of(Letters.fold(small));
      if (folded.get(0).isEmpty()) {
        continue;
      }
      boolean first = words.isEmpty() || between.matches("(?s).*[.!?\n].*") && !afterShort(words);
      words.add(
          new Word(
              small,
              folded,
              Character.isUpperCase(written.codePointAt(0)),
              first,
              vocabulary.isStop(folded.get(0))));
    }
    return words;
  }

  /** A point after a short word, as in «с. Акжар», ends no sentence. */
  private static boolean afterShort(List<Word> words) {
    return Gazetteer.isMark(words.get(words.size() - 1).form())
        && words.get(words.size() - 1).form().length() <= SHORTEST_NAME;
  }

  private Known known(Word word) {
    if (word.isNumber() || word.stop()) {
      return new Known(Match.NONE, Match.NONE);
    }
    for (String folded : word.folded()) {
      boolean latin = word.small() != folded && Letters.isLatin(word.small());
      Match russian =
          Letters.isKazakh(word.small())
              ? Match.NONE
              : vocabulary.russian(latin ? folded : word.small(), folded);
      Known one = new Known(russian, vocabulary.kazakh(folded));
      if (one.tells() || one.sure() > folded.length() - LONGEST_ENDING) {
        return one;
      }
    }
    String joined = word.small();
    if (joined.startsWith(NOT) && joined.length() > LONG_WITH_NOT) {
      String rest = joined.substring(NOT.length());
      Match without = vocabulary.russian(rest, Letters.fold(rest));
      if (!without.isEmpty()) {
        return new Known(without, Match.NONE);
      }
    }
    return new Known(vocabulary.corrected(word.form()), Match.NONE);
  }

  private static Tongue tongue(List<Word> words, List<Known> known) {
    int kazakh = 0;
    int russian = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Known one = known.get(i);
      if (Letters.isKazakh(word.small())) {
        kazakh += 2;
      } else if (word.small().matches(".*[щъцчфв].*")) {
        russian++;
      }
      if (one.inferred() || one.isEmpty()) {
        continue;
      }
      if (one.russian().isEmpty()) {
        kazakh++;
      } else if (one.kazakh().isEmpty()) {
        russian++;
      }
    }
    if (kazakh == russian) {
      return Tongue.OTHER;
    }
    return kazakh > russian ? Tongue.KAZAKH : Tongue.RUSSIAN;
  }

  private void terms(
      List<Word> words,
      List<Known> known,
      Set<Integer> named,
      Tongue tongue,
      Map<String, Double> terms) {
    List<Integer> told = new ArrayList<>();
    List<List<Match>> matches = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).stop() && !named.contains(i)) {
        told.add(i);
        matches.add(List.of(known.get(i).russian(), known.get(i).kazakh()));
      }
    }
    Map<Integer, Set<Integer>> phrases = vocabulary.phrases(matches);
    Set<Integer> inPhrases = new HashSet<>();
    phrases.forEach(
        (concept, used) -> {
          inPhrases.addAll(used);
          put(terms, "c" + concept, vocabulary.isWeak(concept) ? WEAK : PHRASE);
          if (vocabulary.topic(concept) != Vocabulary.NO_TOPIC) {
            put(terms, "h" + vocabulary.topic(concept), TOPIC);
          }
        });
    for (int at = 0; at < told.size(); at++) {
      int i = told.get(at);
      double share = inPhrases.contains(at) ? OF_A_PHRASE : 1;
      Word word = words.get(i);
      if (word.isNumber()) {
        if (!YEAR.matcher(word.small()).matches()) {
          put(terms, "n" + word.small(), 1);
        }
      } else {
        term(word, known.get(i), tongue, share, terms);
      }
    }
  }

  private void term(
      Word word, Known known, Tongue tongue, double share, Map<String, Double> terms) {
    Match russian = known.russian();
    Match kazakh = known.kazakh();
    double ofRussian = share;
    double ofKazakh = share;
    if (!russian.concepts().isEmpty() && !kazakh.concepts().isEmpty()) {
      ofRussian = tongue == Tongue.KAZAKH ? share * OTHER_TONGUE : share;
      ofKazakh = tongue == Tongue.RUSSIAN ? share * OTHER_TONGUE : share;
      if (tongue == Tongue.RUSSIAN && russian.sure() >= kazakh.sure() - 1) {
        ofKazakh = 0;
      } else if (tongue == Tongue.KAZAKH && kazakh.sure() >= russian.sure() - 1) {
        ofRussian = 0;
      }
    }
    put(russian, ofRussian, terms);
    put(kazakh, ofKazakh, terms);
    if (russian.concepts().isEmpty() && kazakh.concepts().isEmpty() && word.form().length() > 1) {
      put(terms, "s" + stem(word, tongue), share);
    }
  }

  private void put(Match match, double share, Map<String, Double> terms) {
    if (share <= 0) {
      return;
    }
    double each = share * (match.inferred() ? INFERRED : 1) / Math.sqrt(match.concepts().size());
    for (int concept : match.concepts()) {
      put(terms, "c" + concept, vocabulary.isWeak(concept) ? each * WEAK : each);
      if (vocabulary.topic(concept) != Vocabulary.NO_TOPIC) {
        put(terms, "h" + vocabulary.topic(concept), each * TOPIC);
      }
    }
  }

  private static void put(Map<String, Double> terms, String term, double strength) {
    terms.merge(term, strength, Math::max);
  }

  private static String stem(Word word, Tongue tongue) {
    boolean kazakh =
        Letters.isKazakh(word.small())
            || tongue != Tongue.RUSSIAN && !Letters.isLatin(word.small());
    return kazakh
        ? KazakhWord.stem(word.form())
        : Letters.fold(
            RussianWord.stem(Letters.isLatin(word.small()) ? word.form() : word.small()));
  }

  // --- places ----------------------------------------------------------------------------------

  private void places(
      List<Word> words, List<Known> known, List<Set<String>> places, Set<Integer> named) {
    boolean shouts = words.stream().filter(word -> !word.isNumber()).allMatch(Word::capital);
    boolean small = words.stream().noneMatch(Word::capital);
    int at = 0;
    while (at < words.size()) {
      int taken = 0;
      for (int length = Math.min(Gazetteer.mostWords(), words.size() - at); length > 0; length--) {
        Set<String> digits = place(words, known, at, length, shouts, small);
        if (!digits.isEmpty()) {
          places.add(digits);
          for (int i = at; i < at + length; i++) {
            named.add(i);
          }
          taken = length;
          break;
        }
      }
      at += Math.max(1, taken);
    }
  }

  private Set<String> place(
      List<Word> words, List<Known> known, int at, int length, boolean shouts, boolean small) {
    Word first = words.get(at);
    if (first.isNumber() || first.stop() || near(words, at, length, true)) {
      return Set.of();
    }
    StringBuilder name = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      name.append(i > at ? " " : "").append(words.get(i).form());
    }
    boolean marked = near(words, at, length, false);
    boolean capital = first.capital() && !shouts;
    Named found = gazetteer.find(name.toString());
    boolean isWord =
        length == 1
            && !known.get(at).isEmpty()
            && !known.get(at).inferred()
            && (found == null || known.get(at).sure() > found.name().length() - OF_A_NAME);
    if (found == null) {
      boolean nameLike =
          length == 1
              && marked
              && capital
              && !isWord
              && first.form().length() >= SHORTEST_NAME
              && !Gazetteer.isMark(first.form());
      return nameLike ? Set.of(Place.NOT_LISTED + nameStem(first.form())) : Set.of();
    }
    if (Gazetteer.isMark(first.form())) {
      return Set.of();
    }
    boolean insideCapital = capital && !first.first();
    boolean counts;
    if (found.great()
        && gazetteer.isName(name.toString())
        && (insideCapital || !isWhole(known.get(at), name.length()))) {
      counts = true;
    } else if (length > 1 || found.great()) {
      counts =
          insideCapital
              || marked && (!isWord || capital)
              || !isWord && first.form().length() > SHORTEST_NAME;
    } else if (isWord) {
      counts = marked && capital;
    } else {
      counts = marked || insideCapital || (capital || small) && first.form().length() >= SURE_NAME;
    }
    return counts ? found.digits() : Set.of();
  }

  /** Whether it is a word to its last letter, not only at its beginning. */
  private static boolean isWhole(Known known, int length) {
    return known.sure() >= length;
  }

  private static String nameStem(String folded) {
    String kazakh = KazakhWord.stem(folded);
    String russian = Letters.fold(RussianWord.stem(folded));
    return kazakh.length() < russian.length() && kazakh.length() > SHORTEST_NAME ? kazakh : russian;
  }

  private static boolean near(List<Word> words, int at, int length, boolean street) {
    return at > 0 && !words.get(at).first() && says(words.get(at - 1), street)
        || at + length < words.size()
            && !words.get(at + length).first()
            && says(words.get(at + length), street);
  }

  private static boolean says(Word word, boolean street) {
    return street ? Gazetteer.isStreet(word.form()) : Gazetteer.isMark(word.form());
  }
}
