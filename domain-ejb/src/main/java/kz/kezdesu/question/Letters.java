package kz.kezdesu.question;

import java.util.regex.Pattern;
import kz.kezdesu.language.Language;

/** What the letters of a text tell of its language. Kazakh in Russian letters is not told apart. */
final class Letters {
  private static final Pattern KAZAKH = Pattern.compile("[әіңғүұқөһӘІҢҒҮҰҚӨҺ]");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  private Letters() {}

  static Language languageOf(String text) {
    if (KAZAKH.matcher(text).find()) {
      return Language.KK;
    }
    return CYRILLIC.matcher(text).find() || text.codePoints().noneMatch(Character::isLetter)
        ? Language.RU
        : Language.EN;
  }
}
