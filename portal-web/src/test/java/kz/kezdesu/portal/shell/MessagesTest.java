package kz.kezdesu.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.language.Language;
import kz.kezdesu.meeting.BroadcastKind;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.problem.ProblemStatus;
import kz.kezdesu.question.QuestionSort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The book of the portal's texts: whole in three languages, nothing missing, nothing idle. */
class MessagesTest {
  private static final Path MAIN = Path.of("src/main");
  private static final Path DOMAIN = Path.of("../domain-ejb/src/main/java");
  private static final Pattern LITERAL =
      Pattern.compile("[\"']([A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)*\\.?)[\"']");
  private static final Pattern CALLED =
      Pattern.compile(
          "\\b(?:t|texts)\\s*\\.\\s*(of|count|noun)\\(\\s*[\"']([A-Za-z0-9_.]+)[\"']\\s*[,)]");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  /** A heading around a number: what stands on which side, each language decides. */
  private static final Pattern AROUND = Pattern.compile(".+\\.(before|after)\\..+");

  private static final Pattern PLURAL = Pattern.compile("^(.+)\\.(one|few|many|other)$");
  private static final Map<Language, Set<String>> PLURAL_FORMS =
      Map.of(
          Language.KK, Set.of("one", "other"),
          Language.RU, Set.of("one", "few", "many"),
          Language.EN, Set.of("one", "other"));

  private static final Map<Language, Map<String, String>> BOOKS = new TreeMap<>();
  private static final Set<String> LITERALS = new TreeSet<>();
  private static final Map<String, Set<String>> CALLS = new TreeMap<>();
  private static final Set<String> REFUSALS = new TreeSet<>();

  @BeforeAll
  static void readEverything() throws IOException {
    for (Language language : Language.values()) {
      BOOKS.put(language, book(language));
    }
    for (Path source : sources(MAIN)) {
      String text = COMMENT.matcher(Files.readString(source)).replaceAll("");
      LITERAL.matcher(text).results().map(found -> found.group(1)).forEach(LITERALS::add);
      CALLED
          .matcher(text)
          .results()
          .forEach(
              found ->
                  CALLS
                      .computeIfAbsent(found.group(2), key -> new TreeSet<>())
                      .add(found.group(1)));
      addRefusals(text);
    }
    for (Path source : sources(DOMAIN)) {
      addRefusals(Files.readString(source));
    }
  }

  @Test
  void theThreeBooksHaveTheSameKeys() {
    assertThat(bases(Language.RU)).isEqualTo(bases(Language.KK));
    assertThat(bases(Language.EN)).isEqualTo(bases(Language.KK));
  }

  @ParameterizedTest
  @EnumSource
  void aCountedTextHasEveryFormOfItsLanguage(Language language) {
    Map<String, Set<String>> forms = new TreeMap<>();
    for (String key : texts(language).keySet()) {
      var match = PLURAL.matcher(key);
      if (match.matches()) {
        forms.computeIfAbsent(match.group(1), base -> new TreeSet<>()).add(match.group(2));
      }
    }
    assertThat(forms).isNotEmpty();
    forms.forEach(
        (base, some) ->
            assertThat(some).as(base).containsAll(PLURAL_FORMS.getOrDefault(language, Set.of())));
  }

  @Test
  void everyKeyThatIsAskedForExists() {
    Map<String, String> book = texts(Language.KK);
    CALLS.forEach(
        (key, ways) -> {
          if (!key.endsWith(".")) {
            for (String way : ways) {
              assertThat(book).containsKey(way.equals("of") ? key : key + ".one");
            }
          }
        });
  }

  @Test
  void noKeyIsIdle() {
    Set<String> idle =
        bases(Language.KK).stream().filter(key -> !isUsed(key)).collect(Collectors.toSet());
    assertThat(idle).isEmpty();
  }

  @Test
  void everyConstantThatAPageNamesHasItsWords() {
    hasWords("meeting_step", MeetingStatus.values());
    hasWords("meeting_format", MeetingFormat.values());
    hasWords("meeting_kind", MeetingKind.values());
    hasWords("broadcast", BroadcastKind.values());
    hasWords("problem_status", ProblemStatus.values());
    hasWords("oversight_standing", DatedDuty.Standing.values());
    hasWords("question_sort", QuestionSort.values());
    hasWords("answer_outcome", AnswerOutcome.values());
  }

  @ParameterizedTest
  @EnumSource
  void everyTextIsAPatternThatCanBeFilled(Language language) {
    texts(language)
        .forEach(
            (key, text) -> {
              assertThat(text).as(key).isNotBlank();
              assertThat(new MessageFormat(text, language.locale()).toPattern())
                  .as(key)
                  .isNotEmpty();
              assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            });
  }

  @Test
  void textsInThreeLanguagesTakeTheSameArguments() {
    for (String key : texts(Language.KK).keySet()) {
      if (!PLURAL.matcher(key).matches() && !AROUND.matcher(key).matches()) {
        for (Language language : Language.values()) {
          assertThat(arguments(texts(language).getOrDefault(key, "")))
              .as(key + " in " + language)
              .isEqualTo(arguments(texts(Language.KK).getOrDefault(key, "")));
        }
      }
    }
  }

  private static void hasWords(String prefix, Enum<?>... constants) {
    for (Enum<?> constant : constants) {
      assertThat(texts(Language.KK)).containsKey(prefix + "." + constant.name());
    }
  }

  private static boolean isUsed(String key) {
    return LITERALS.contains(key)
        || REFUSALS.contains(key)
        || LITERALS.stream()
            .anyMatch(
                literal ->
                    literal.contains("_") || literal.startsWith("site.") || literal.endsWith(".")
                        ? isPrefix(literal, key)
                        : CALLED_PREFIXES.contains(literal) && isPrefix(literal, key));
  }

  /** Prefixes without a page's name, put before the name of a constant. */
  private static final Set<String> CALLED_PREFIXES = Set.of("broadcast", "tile", "quarter");

  private static boolean isPrefix(String literal, String key) {
    String prefix = literal.endsWith(".") ? literal : literal + ".";
    return key.startsWith(prefix) && !key.substring(prefix.length()).isEmpty();
  }

  private static Map<String, String> texts(Language language) {
    return BOOKS.getOrDefault(language, Map.of());
  }

  private static Set<String> bases(Language language) {
    return texts(language).keySet().stream()
        .map(key -> PLURAL.matcher(key).replaceFirst("$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{\\d")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void addRefusals(String source) {
    Pattern.compile("class (\\w+) extends \\w+")
        .matcher(source)
        .results()
        .forEach(found -> REFUSALS.add(found.group(1)));
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".xhtml"))
          .toList();
    }
  }

  private static Map<String, String> book(Language language) throws IOException {
    Properties book = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            MAIN.resolve(
                "resources/kz/kezdesu/portal/messages_" + language.code() + ".properties"))) {
      book.load(reader);
    }
    return book.stringPropertyNames().stream()
        .collect(
            Collectors.toMap(key -> key, book::getProperty, (one, other) -> one, TreeMap::new));
  }
}
