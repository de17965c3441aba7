package kz.kezdesu.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.kezdesu.language.Language;

/**
 * What the letters of a text tell of its language. Kazakh in Russian letters is not told apart; a
 * Russian text that names a Kazakh place stays Russian, by the small words without which no Russian
 * sentence does.
 */
final class Letters {
  private static final Pattern KAZAKH = Pattern.compile("[әіңғүұқөһӘІҢҒҮҰҚӨҺ]");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> RUSSIAN =
      Set.of(
          "а", "без", "будет", "бы", "в", "вы", "где", "для", "до", "если", "за", "и", "из", "или",
          "их", "к", "как", "когда", "кто", "ли", "мы", "на", "нам", "не", "нет", "но", "о", "он",
          "она", "они", "от", "по", "почему", "при", "с", "со", "сколько", "у", "что", "чтобы",
          "это", "я");

  private Letters() {}

  static Language languageOf(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    long kazakh = words.stream().filter(word -> KAZAKH.matcher(word).find()).count();
    long russian =
        words.stream().filter(word -> RUSSIAN.contains(word.toLowerCase(Locale.ROOT))).count();
    if (kazakh > 0 && kazakh >= russian) {
      return Language.KK;
    }
    return CYRILLIC.matcher(text).find() || words.isEmpty() ? Language.RU : Language.EN;
  }
}
