package kz.kezdesu.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.kezdesu.likeness.Labelled.Pair;
import kz.kezdesu.likeness.LikenessIndex.Entry;
import kz.kezdesu.likeness.LikenessIndex.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same question in other words is among the first five of two thousand others, and what only
 * looks the same is not called the same. The figures are told in {@code docs/search.md}.
 */
class SameQuestionInOtherWordsTest {
  private static final Set<String> HERE = Set.of("here");
  private static final int SHOWN = 5;
  private static final Interpreter INTERPRETER =
      new Interpreter(Vocabulary.load(), new Gazetteer(Labelled.places()));

  @TempDir Path folder;

  @ParameterizedTest(name = "kept for the figure: {0}")
  @ValueSource(booleans = {false, true})
  void theQuestionIsAmongTheFirstFiveAndNothingElseIsCalledTheSame(boolean kept) {
    List<Pair> pairs = Labelled.pairs().stream().filter(pair -> pair.isFinal() == kept).toList();

    Figures figures = figures(pairs);

    assertThat(pairs.size()).isGreaterThan(150);
    assertThat(pairs.stream().filter(Pair::hard).count() * 3).isGreaterThan(pairs.size());
    assertThat(figures.found()).as("found among five").isGreaterThanOrEqualTo(0.88);
    assertThat(figures.falselyCertain()).as("wrongly called the same").isLessThanOrEqualTo(0.02);
  }

  /** Who wrote these knew neither the lists nor the program. */
  @ParameterizedTest
  @CsvSource({"strangers-1.txt, 0.65", "strangers-2.txt, 0.85", "strangers-3.txt, 0.85"})
  void strangersFindTheirQuestionsToo(String file, double least) {
    Figures figures = figures(Labelled.strangers(file));

    assertThat(figures.found()).as("found among five").isGreaterThanOrEqualTo(least);
    assertThat(figures.foundOfPlain()).as("told in plain words").isGreaterThanOrEqualTo(0.9);
    assertThat(figures.falselyCertain()).as("wrongly called the same").isLessThanOrEqualTo(0.02);
  }

  /**
   * What comes of pairs among two thousand others.
   *
   * @param found of those that ask the same, the part that is among the first five
   * @param foundOfPlain the same of those that are not hard
   * @param falselyCertain of all, the part where something else is called the same
   */
  private record Figures(double found, double foundOfPlain, double falselyCertain) {}

  private Figures figures(List<Pair> pairs) {
    List<Entry> entries = new ArrayList<>();
    Map<Pair, Long> ids = new HashMap<>();
    for (Pair pair : pairs) {
      ids.put(pair, entries.size() + 1L);
      entries.add(entry(entries.size() + 1L, pair.there()));
    }
    for (String other : Labelled.others()) {
      entries.add(entry(entries.size() + 1L, other));
    }
    List<Pair> found = new ArrayList<>();
    int falselyCertain = 0;
    try (LikenessIndex index = new LikenessIndex(folder, INTERPRETER)) {
      index.put(entries);
      index.refresh();
      for (Pair pair : pairs) {
        List<Found> first = index.alike(pair.asked(), "", HERE, SHOWN, 0);
        long there = ids.getOrDefault(pair, 0L);
        if (pair.same() && first.stream().anyMatch(one -> one.id() == there)) {
          found.add(pair);
        }
        falselyCertain += isFalselyCertain(first, pair, there, ids.size()) ? 1 : 0;
      }
    }

    List<Pair> same = pairs.stream().filter(Pair::same).toList();
    return new Figures(
        found.size() / (double) same.size(),
        plain(found) / (double) plain(same),
        falselyCertain / (double) pairs.size());
  }

  private static long plain(List<Pair> pairs) {
    return pairs.stream().filter(pair -> !pair.hard()).count();
  }

  /** Others that belong to other pairs may really ask the same; those two thousand do not. */
  private static boolean isFalselyCertain(List<Found> found, Pair pair, long there, int ofPairs) {
    return found.stream()
        .filter(Found::certain)
        .anyMatch(one -> one.id() > ofPairs || one.id() == there && !pair.same());
  }

  private static Entry entry(long id, String text) {
    return new Entry(id, text, "", null, HERE);
  }

  @Test
  void theSameTroubleElsewhereIsNotTheSame() {
    try (LikenessIndex index = filled("В ауле Бестобе нет воды", "Бестөбе ауылында су жоқ")) {
      assertThat(index.alike("В ауле Бестобе нет воды!", "", HERE, SHOWN, 0.5))
          .extracting(Found::id, Found::certain)
          .first()
          .isEqualTo(tuple(1L, true));
      assertThat(index.alike("В ауле Сарыкемер нет воды", "", HERE, SHOWN, 0))
          .noneMatch(Found::certain);
      assertThat(index.alike("В ауле нет воды", "", HERE, SHOWN, 0)).noneMatch(Found::certain);
    }
  }

  @Test
  void aSettlementIsToldByItsNameElseByTheDistrictOfTheForm() {
    try (LikenessIndex index = new LikenessIndex(folder, INTERPRETER)) {
      index.put(
          List.of(
              new Entry(1, "В селе Бестобе нет воды", "110000000", null, HERE),
              new Entry(2, "Бестөбе ауылында су жоқ", "110000000", "113200000", HERE),
              new Entry(3, "Нет воды", "110000000", "113200000", HERE),
              new Entry(4, "Нет воды", "110000000", null, HERE)));
      index.refresh();

      Map<Long, Set<String>> settlements = index.settlements(List.of(1L, 2L, 3L, 4L, 5L));
      assertThat(settlements.get(1L)).hasSize(1).isEqualTo(settlements.get(2L));
      assertThat(settlements.get(3L)).containsExactly("1132");
      assertThat(settlements.get(4L)).isEmpty();
      assertThat(settlements).doesNotContainKey(5L);
      assertThat(index.settlements(List.of())).isEmpty();
    }
  }

  @Test
  void thePlaceOfTheFormStandsInForAName() {
    try (LikenessIndex index = new LikenessIndex(folder, INTERPRETER)) {
      index.put(
          List.of(
              new Entry(1, "Нет воды", "100000000", null, HERE),
              new Entry(2, "Нет воды", "750000000", null, HERE)));
      index.refresh();

      assertThat(index.alike("Су жоқ", "750000000", HERE, SHOWN, 0))
          .extracting(Found::id)
          .containsExactly(2L, 1L);
    }
  }

  @Test
  void oneMatterIsOneInBothLanguagesAndWhereverItIs() {
    try (LikenessIndex index = filled("Нет воды", "Мост сломан", "Мектеп жоқ")) {
      Map<Long, String> texts =
          Map.of(
              1L, "В ауле Бестобе нет питьевой воды",
              2L, "Сарыкемер ауылында ауыз су жоқ",
              3L, "Когда построят новую школу?",
              4L, "Жаңа мектеп қашан салынады",
              5L, "Задерживают пенсию",
              6L, "");

      assertThat(index.ofOneMatter(texts, 0.5))
          .isEqualTo(Map.of(1L, Set.of(2L), 2L, Set.of(1L), 3L, Set.of(4L), 4L, Set.of(3L)));
      assertThat(index.ofOneMatter(Map.of(), 0.5)).isEmpty();
    }
  }

  @Test
  void whatIsPutAgainIsThereOnce() {
    try (LikenessIndex index = filled("Нет воды", "Мост сломан")) {
      index.put(List.of(entry(1, "Нет света")));
      index.refresh();

      assertThat(index.search("", HERE, 10)).containsExactly(2L, 1L);
      assertThat(index.search("вода", HERE, 10)).isEmpty();
      assertThat(index.search("электр жарығы", HERE, 10)).containsExactly(1L);
    }
  }

  @Test
  void ofManyThatSayAsMuchTheNewestAreFoundWheneverTheyWerePut() {
    try (LikenessIndex index = filled()) {
      for (long id : new long[] {5, 90, 3, 60, 7, 80}) {
        index.put(List.of(entry(id, "Нет воды"), entry(id + 1, "Нет воды и света")));
        index.refresh();
      }

      assertThat(index.search("вода", HERE, 5)).containsExactly(91L, 90L, 81L, 80L, 61L);
      assertThat(index.search("вода и свет", HERE, 3)).containsExactly(91L, 81L, 61L);
      assertThat(index.search("вода и свет", HERE, 8)).containsExactly(91L, 81L, 61L, 8L, 6L, 4L);
      index.settle();
      index.refresh();
      assertThat(index.search("вода", HERE, 5)).containsExactly(91L, 90L, 81L, 80L, 61L);
    }
  }

  /** Two equal letters are folded into one, and у and й are vowels and are none. */
  @ParameterizedTest
  @CsvSource({
    "завод, зауыттардың",
    "поезд, пойыздарымызда",
    "дом, үйіміздің",
    "вода, суымыз",
    "сказали, айтты",
    "лекарства, лекарста"
  })
  void aKazakhEndingFitsWhateverWasFolded(String wanted, String typed) {
    try (LikenessIndex index = filled("Жазда " + typed + " болды", "Нет света")) {
      assertThat(index.search(wanted, HERE, 10)).containsExactly(1L);
    }
  }

  /** A name that tells more letters than an everyday word at its beginning is a place. */
  @Test
  void aSentenceMayBeginWithAVillage() {
    try (LikenessIndex index =
        filled(
            "Жетібайда жарық сөнеді", "Жарық сөнеді, Жетібай ауылы", "Жарық сөнеді, Шетпе ауылы")) {
      assertThat(index.search("Жетібай", HERE, 10)).containsExactly(2L, 1L);
      assertThat(index.search("Қазақстанда жарық", HERE, 10)).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"жол", "дорога", "дороги", "жолды", "жолдын", "дорогоа", "zhol"})
  void aWordFindsBothLanguagesWithWhateverEndingAndKeyboard(String wanted) {
    try (LikenessIndex index =
        filled("Ауылға баратын жолды жөндеңіз", "Нет воды", "Почините дорогу к школе")) {
      assertThat(index.search(wanted, HERE, 10)).containsExactlyInAnyOrder(1L, 3L);
    }
  }

  @Test
  void whatSaysMoreOfItComesFirstOfEqualsTheNewest() {
    try (LikenessIndex index =
        filled("Школа без воды", "Школа без учителя", "Нет света", "Нет учителя в школе")) {
      assertThat(index.search("мектепте мұғалім жоқ", HERE, 10)).startsWith(4L, 2L);
      assertThat(index.search("", HERE, 3)).containsExactly(4L, 3L, 2L);
    }
  }

  @Test
  void aPlaceThatIsNamedMustBeTheirs() {
    try (LikenessIndex index = filled("Нет воды в Жаркенте", "Нет воды в Хромтау")) {
      assertThat(index.search("вода Жаркент", HERE, 10)).containsExactly(1L);
      assertThat(index.search("Хромтау", HERE, 10)).containsExactly(2L);
    }
  }

  @Test
  void whatSaysNothingFindsNothing() {
    try (LikenessIndex index = filled("Нет воды")) {
      assertThat(index.search("щщщщ", HERE, 10)).isEmpty();
      assertThat(index.search("?!", HERE, 10)).isEmpty();
      assertThat(index.search("где", HERE, 10)).isEmpty();
    }
  }

  @Test
  void otherScopesAreNotSearched() {
    try (LikenessIndex index = filled("Нет воды")) {
      assertThat(index.search("вода", Set.of("here", "there"), 10)).isEmpty();
      assertThat(index.alike("Нет воды", "", Set.of("there"), SHOWN, 0)).isEmpty();
      assertThat(index.alike("Нет воды", "", Set.of("there", "here"), SHOWN, 0)).hasSize(1);
    }
  }

  @Test
  void anythingCanBeAsked() {
    try (LikenessIndex index = filled("Нет воды", "💧", "a", "1 2 3", "-")) {
      Stream.of(
              "",
              " ",
              "?",
              "💧💧",
              "\0",
              "AND OR NOT",
              "*:* \"",
              "а".repeat(2000),
              "вода ".repeat(400),
              "1 ".repeat(1000),
              "\u202eвода",
              "ә")
          .forEach(
              text -> {
                assertThat(index.alike(text, "", HERE, SHOWN, 0)).hasSizeLessThanOrEqualTo(SHOWN);
                assertThat(index.search(text, HERE, 3)).hasSizeLessThanOrEqualTo(3);
              });
    }
  }

  private LikenessIndex filled(String... texts) {
    LikenessIndex index = new LikenessIndex(folder, INTERPRETER);
    List<Entry> entries = new ArrayList<>();
    for (String text : texts) {
      entries.add(entry(entries.size() + 1L, text));
    }
    index.put(entries);
    index.refresh();
    return index;
  }
}
