package kz.kezdesu.likeness;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Letters as people mean them: Kazakh ones typed as their Russian neighbours, ё as е, й as и, no
 * hard and soft signs, no letter twice, and words in Latin letters as they sound.
 */
final class Letters {
  private static final String TYPED = "ёэәғқңөұүһійїў";
  private static final String MEANT = "ееагкноуухииу";
  private static final String LATIN_LOOKALIKES = "aceopxyihkmtb";
  private static final String THEIR_LOOKS = "асеорхуихкмтв";
  private static final int SHORT = 3;
  private static final String OF_KAZAKH_ONLY = "әғқңөұүһі";
  private static final Map<String, String> SPECIAL_LATIN =
      Map.of("ş", "sh", "ç", "ch", "ğ", "g", "ŋ", "n", "ı", "y", "ə", "a");

  /** From Latin letters; pairs first. What one writer means by y, another means by i. */
  private static final List<String> SOUNDS =
      List.of(
          "shch>щ", "sch>щ", "zh>ж", "sh>ш", "ch>ч", "kh>х", "gh>г", "ts>ц", "ya>я", "ia>я", "yu>ю",
          "iu>ю", "yo>е", "ye>е", "a>а", "b>б", "c>с", "d>д", "e>е", "f>ф", "g>г", "h>х", "i>и",
          "j>ж", "k>к", "l>л", "m>м", "n>н", "o>о", "p>п", "q>к", "r>р", "s>с", "t>т", "u>у", "v>в",
          "w>у", "x>х", "y>ы", "z>з");

  private Letters() {}

  /** The word in small letters. */
  static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The word folded, such as «жондеу» for «жөндеу» and «обявление» for «объявление». */
  static String fold(String word) {
    String small = small(word);
    boolean cyrillic = small.chars().anyMatch(Letters::isCyrillic);
    StringBuilder folded = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i++) {
      char letter = folded(small.charAt(i), cyrillic);
      boolean twice =
          Character.isLetter(letter)
              && letter != 'и'
              && small.length() > SHORT
              && folded.length() > 0
              && folded.charAt(folded.length() - 1) == letter;
      if (letter != 'ь' && letter != 'ъ' && !twice) {
        folded.append(letter);
      }
    }
    return folded.toString();
  }

  private static char folded(char letter, boolean amongCyrillic) {
    int at = TYPED.indexOf(letter);
    if (at >= 0) {
      return MEANT.charAt(at);
    }
    int looks = amongCyrillic ? LATIN_LOOKALIKES.indexOf(letter) : -1;
    return looks >= 0 ? THEIR_LOOKS.charAt(looks) : letter;
  }

  private static boolean isCyrillic(int letter) {
    return letter >= 'а' && letter <= 'я' || TYPED.indexOf(letter) >= 0;
  }

  static boolean isKazakh(String small) {
    return small.chars().anyMatch(letter -> OF_KAZAKH_ONLY.indexOf(letter) >= 0);
  }

  /** Whether the word has Latin letters only, accents allowed. */
  static boolean isLatin(String small) {
    return small
        .chars()
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }

  /** A word in Latin letters as it sounds, in folded Cyrillic ones: as in Kazakh, as in Russian. */
  static List<String> sounds(String latin) {
    StringBuilder plain = new StringBuilder();
    small(latin)
        .chars()
        .mapToObj(Character::toString)
        .map(letter -> SPECIAL_LATIN.getOrDefault(letter, letter))
        .forEach(plain::append);
    String bare = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    StringBuilder sound = new StringBuilder();
    int at = 0;
    while (at < bare.length()) {
      int from = at;
      String rule =
          SOUNDS.stream()
              .filter(one -> bare.startsWith(one.substring(0, one.indexOf('>')), from))
              .findFirst()
              .orElse("");
      if (rule.isEmpty()) {
        sound.append(bare.charAt(at));
        at++;
      } else {
        sound.append(rule.substring(rule.indexOf('>') + 1));
        at += rule.indexOf('>');
      }
    }
    String kazakh = fold(sound.toString());
    String russian = kazakh.replaceAll("(?<=[аеиоуыюя])ы", "и");
    return kazakh.equals(russian) ? List.of(kazakh) : List.of(kazakh, russian);
  }
}
