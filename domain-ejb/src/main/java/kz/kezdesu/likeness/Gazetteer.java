package kz.kezdesu.likeness;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of places in both languages, found in a text with their endings. Many villages share a name
 * and some are called like an everyday word, so a village's name counts only where it looks like a
 * name: beside a word such as «ауылы», or with a capital letter.
 */
final class Gazetteer {
  /** A name and the codes of the places that bear it. */
  record Named(String name, Set<String> digits, boolean great) {}

  private static final Pattern KINDS =
      Pattern.compile(
          "(?U)(^|\\s)(қ\\.ә\\.|г\\.а\\.|а\\.о\\.|с\\.о\\.?|к\\.о\\.|п\\.о\\.|қ\\.|а\\.|с\\.|г\\.|п\\.|к\\.|ст\\.|рзд\\.?|бекеті|станциясы|ауданы|облысы|қаласы|ауылы|кенті"
              + "|станция|район|область|город|село|поселок)(?=\\s|$|\\p{L})");
  private static final Set<String> MARKS =
      marks(
          "село селе села селу сел с аул ауле аула аулу аулы поселок поселке поселка посёлке поселку"
              + " пос п станция станции ст город городе города городу г район районе района району"
              + " рн области область обл деревня деревне микрорайон ауыл ауылы ауылында ауылына"
              + " ауылының ауылынан ауылдағы ауылындағы ауылынын ауылда кент кенті кентінде кентіне"
              + " кентінің қала қаласы қаласында қаласына қаласының қаласынан қаласындағы аудан"
              + " ауданы ауданында ауданына ауданының ауданындағы облысы облысында облысының"
              + " станциясы станциясында округ округе округа округі округінде разъезд с.о");
  private static final Set<String> STREETS =
      marks(
          "улица улице улицы улицу улицам ул проспект проспекте проспекта пр мкр микрорайон"
              + " микрорайоне микрорайона имени им көше көшесі көшесінде көшесінің көшесіне"
              + " көшесіндегі даңғыл даңғылы даңғылында даңғылының атындағы бульвар бульваре");
  private static final int SHORTEST_STEM = 4;
  private static final int MOST_WORDS = 3;

  private static final Map<String, List<String>> SHORT_NAMES =
      Map.ofEntries(
          Map.entry("астана", List.of("нурсултан", "елорда", "елордада")),
          Map.entry("алматы", List.of("алмата", "алма ата")),
          Map.entry("усткаменогорск", List.of("усть каменогорск", "ускаман")),
          Map.entry("риддер", List.of("лениногорск")));

  /** Villages are called so, too, but that is never meant. */
  private static final Set<String> COUNTRY = Set.of("казакстан", "казахстан");

  /** Regions by their usual letters. */
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("вко", "63"),
          Map.entry("шқо", "63"),
          Map.entry("зко", "27"),
          Map.entry("бқо", "27"),
          Map.entry("ско", "59"),
          Map.entry("сқо", "59"),
          Map.entry("юко", "61"),
          Map.entry("оқо", "61"));

  private final Map<String, Named> forms = new HashMap<>();
  private final Map<String, Named> stems = new HashMap<>();

  Gazetteer(Collection<Place> places) {
    Map<String, Set<String>> codes = new HashMap<>();
    Set<String> great = new HashSet<>();
    for (Place place : places) {
      boolean subDistrict = place.kato().endsWith("000") && place.digits().length() > 4;
      List<String> names =
          subDistrict && !place.urban()
              ? List.of(place.nameKk())
              : List.of(place.nameKk(), place.nameRu());
      for (String written : names) {
        for (String name : names(written)) {
          codes.computeIfAbsent(name, one -> new HashSet<>()).add(place.digits());
          if (place.urban() || place.digits().length() < 5) {
            great.add(name);
          }
        }
      }
    }
    SHORT_NAMES.forEach(
        (name, others) ->
            others.forEach(
                other -> {
                  Set<String> known = codes.get(name);
                  if (known != null) {
                    codes.computeIfAbsent(other, one -> new HashSet<>()).addAll(known);
                    great.add(other);
                  }
                }));
    codes.keySet().removeAll(COUNTRY);
    LETTERS.forEach(
        (letters, digits) -> {
          codes.put(Letters.fold(letters), Set.of(digits));
          great.add(Letters.fold(letters));
        });
    codes.forEach(
        (name, digits) -> {
          Named named = new Named(name, Set.copyOf(digits), great.contains(name));
          forms.put(name, named);
          String stem = stem(name);
          if (stem.length() >= SHORTEST_STEM) {
            stems.merge(stem, named, Gazetteer::both);
          }
        });
  }

  private static Named both(Named one, Named other) {
    Set<String> digits = new HashSet<>(one.digits());
    digits.addAll(other.digits());
    return new Named(one.name(), Set.copyOf(digits), one.great() || other.great());
  }

  private static Set<String> marks(String list) {
    Set<String> marks = new HashSet<>();
    for (String word : list.split(" ")) {
      marks.add(Letters.fold(word));
    }
    return Set.copyOf(marks);
  }

  private static List<String> names(String written) {
    String bare =
        KINDS
            .matcher(KINDS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll(" "))
            .replaceAll(" ");
    String name = folded(bare);
    if (name.length() < 2 || name.chars().anyMatch(Character::isDigit)) {
      return List.of();
    }
    return List.of(name);
  }

  private static String folded(String words) {
    StringBuilder folded = new StringBuilder();
    for (String word : words.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        folded.append(folded.length() > 0 ? " " : "").append(Letters.fold(word));
      }
    }
    return folded.toString();
  }

  /** Whether a folded word says what kind of a place its neighbour is. */
  static boolean isMark(String folded) {
    return MARKS.contains(folded);
  }

  /** Whether a folded word says that its neighbour is a street or somebody's name. */
  static boolean isStreet(String folded) {
    return STREETS.contains(folded);
  }

  static int mostWords() {
    return MOST_WORDS;
  }

  /** The place of that name, with whatever ending; null when there is none. */
  @Nullable Named find(String folded) {
    Named exact = forms.get(folded);
    if (exact != null) {
      return exact;
    }
    Named inKazakh = null;
    for (int cut = folded.length() - 1; cut >= 3 && inKazakh == null; cut--) {
      if (KazakhWord.isCase(folded.substring(0, cut), folded.substring(cut))) {
        inKazakh = forms.get(folded.substring(0, cut));
      }
    }
    String stem = stem(folded);
    Named inRussian = stem.length() < SHORTEST_STEM ? null : stems.get(stem);
    return inKazakh == null || inRussian != null && inRussian.great() && !inKazakh.great()
        ? inRussian
        : inKazakh;
  }

  /** Whether a place has exactly this name. */
  boolean isName(String folded) {
    return forms.containsKey(folded);
  }

  /** A folded Russian name without the ending of its case. */
  private static String stem(String name) {
    for (String ending : RussianWord.placeEndings()) {
      if (name.endsWith(ending) && name.length() - ending.length() >= SHORTEST_STEM) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }
}
