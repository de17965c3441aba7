package kz.kezdesu.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import kz.kezdesu.language.Language;

/**
 * The words of a file of questions in all languages at once: names of columns, and of values that
 * are one of a few. They are beside this class.
 */
final class SheetWords {
  private static final String BUNDLE = "kz.kezdesu.question.sheet";
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final NamedThings columns = things("column", SheetColumn.values());
  private final NamedThings channels = things("channel", Channel.values());
  private final NamedThings kinds = things("kind", QuestionKind.values());
  private final NamedThings languages = things("language", Language.values());
  private final NamedThings shown =
      new NamedThings(Map.of("YES", said("shown.YES"), "NO", said("shown.NO")));

  Optional<SheetColumn> column(String head) {
    return columns.find(head).map(SheetColumn::valueOf);
  }

  Optional<Channel> channel(String typed) {
    return channels.find(typed).map(Channel::valueOf);
  }

  Optional<QuestionKind> kind(String typed) {
    return kinds.find(typed).map(QuestionKind::valueOf);
  }

  Optional<Language> language(String typed) {
    return languages.find(typed).map(Language::valueOf);
  }

  /** Yes or no. */
  Optional<Boolean> shown(String typed) {
    return shown.find(typed).map("YES"::equals);
  }

  /** What a region is called besides its names. */
  static List<String> regionCalled(String kato) {
    return said("region." + kato);
  }

  /** The word for a column or a value that the template has, such as {@code column.TEXT}. */
  static String first(Language language, String key) {
    return words(language, key).get(0);
  }

  private static <E extends Enum<E>> NamedThings things(String what, E[] values) {
    Map<String, List<String>> byCode = new HashMap<>();
    for (E value : values) {
      byCode.put(value.name(), said(what + "." + value.name()));
    }
    return new NamedThings(byCode);
  }

  private static List<String> said(String key) {
    List<String> names = new ArrayList<>();
    for (Language language : Language.values()) {
      names.addAll(words(language, key));
    }
    return names;
  }

  private static List<String> words(Language language, String key) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            BUNDLE, language.locale(), SheetWords.class.getClassLoader(), EXACT);
    return words.containsKey(key) ? List.of(words.getString(key).split("\\|")) : List.of();
  }
}
