package kz.kezdesu.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Kazakh endings, folded: a root is followed by a chain of them. They cover number, possession,
 * case and the commonest derived words of nouns, and the commonest forms of verbs.
 */
final class KazakhWord {
  private static final String VOWELS = "аеиоуыюяэ";
  private static final int MOST_ENDINGS = 6;
  private static final int LONGEST_ENDING = 5;

  private static final int SHORTEST_STEM = 3;
  private static final int LONG_WORD = 6;

  /** What makes another noun of a noun, or an adjective; then number, possession, case. */
  private static final Pattern OF_NOUNS =
      Pattern.compile(
          "(([лдт][ыи]к?|с[ыи]з|ш[ыи]|ш[ыи]л[ыи]к|г[ыи]|к[ыи]|[дт][ае]и|ш[ае]))*"
              + "([лдт][ае]р)?([ыи]?м([ыи]з)?|[ыи]?н([ыи]з)?|с?[ыи])?"
              + "([ндт][ыи]н?|[гк][ае]|н?[ае]|н|н?[дт][ае]н?|н[ае]н|[мбп]ен)?([дт][ае]г[ыи])?"
              + "([мбп][ыи]н|[мбп][ыи]з)?");

  /** Number, possession, case, in this order. */
  private static final Pattern IN_ORDER =
      Pattern.compile(
          "([лдт][ае]р)?([ыи]?м([ыи]з)?|[ыи]?н([ыи]з)?|с?[ыи])?"
              + "([ндт][ыи]н?|[гк][ае]|н?[ае]|н|н?[дт][ае]н?|н[ае]н|[мбп]ен)?([дт][ае]г[ыи])?");

  private static final Pattern CASE =
      Pattern.compile("[ндт][ыи]н?|[гк][ае]|[дт][ае]н?|н[ае]н|[мбп]ен|[дт][ае]г[ыи]|[лдт][ыи]к");

  private static final Set<String> OF_VERBS =
      set(
          "у ю уи уы ып ип п ган ген кан кен маи меи баи беи паи пеи ма ме ба бе па пе ады еди иды"
              + " иди са се ыл ил л ын ин н т тыр тир дыр дир гыз гиз кыз киз ушы уши ар ер р мас"
              + " мес бас бес пас пес атын етин итын итин дик дык тик тык сын син ныз низ ыныз"
              + " иниз макшы мекши гали гели кали кели ды ди ты ти а е и мын мин к ик ык с ис ыс"
              + " мак мек бак бек пак пек гы ги кы ки галы");

  private KazakhWord() {}

  private static Set<String> set(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ")));
  }

  /** Whether a noun may end so after this root. */
  static boolean isNounEnding(String root, String ending) {
    return isNounEnding(ending) || isNounEnding(doubled(root, ending));
  }

  private static boolean isNounEnding(String ending) {
    return OF_NOUNS.matcher(ending).matches();
  }

  /** Whether a verb may end so after this root. */
  static boolean isVerbEnding(String root, String ending) {
    return ending.isEmpty()
        || chain(ending, 0, MOST_ENDINGS)
        || chain(doubled(root, ending), 0, MOST_ENDINGS);
  }

  /** Whether a name may end so in a case. */
  static boolean isCase(String name, String ending) {
    return CASE.matcher(ending).matches() || CASE.matcher(doubled(name, ending)).matches();
  }

  /** The ending as it was before two equal letters were folded into one: зауыттар, айтты. */
  private static String doubled(String root, String ending) {
    return root.charAt(root.length() - 1) + ending;
  }

  /**
   * Whether possession fits: сы follows a vowel, ы a consonant. У and и (folded from й) may be
   * either: суы, үйі.
   */
  static boolean joins(String root, String ending) {
    char last = root.charAt(root.length() - 1);
    if (last == 'и' || last == 'у') {
      return true;
    }
    boolean afterVowel = VOWELS.indexOf(last) >= 0;
    return ending.isEmpty()
        || (afterVowel
                ? "ыи".indexOf(ending.charAt(0)) < 0
                : !ending.startsWith("сы") || ending.startsWith("сыз"))
            && !(!afterVowel && ending.startsWith("си") && !ending.startsWith("сиз"));
  }

  private static boolean chain(String ending, int from, int left) {
    if (from == ending.length()) {
      return true;
    }
    if (left == 0) {
      return false;
    }
    for (int to = Math.min(ending.length(), from + LONGEST_ENDING + 1); to > from; to--) {
      String part = ending.substring(from, to);
      if (OF_VERBS.contains(part) && chain(ending, to, left - 1)
          || from > 0 && isNounEnding(ending.substring(from))) {
        return true;
      }
    }
    return false;
  }

  /** The roots that may take this shape before a vowel: мектеб of мектеп, орн of орын. */
  static List<String> unshaped(String shape) {
    int last = shape.length() - 1;
    String before = shape.substring(0, last);
    char end = shape.charAt(last);
    if (end == 'б') {
      return List.of(before + 'п');
    }
    if (end == 'г') {
      return List.of(before + 'к');
    }
    return "нрлкзсп".indexOf(end) >= 0
        ? List.of(before + 'ы' + end, before + 'и' + end)
        : List.of();
  }

  /** A folded word that is in no list without its endings; three letters at least are left. */
  static String stem(String folded) {
    int least = folded.length() > LONG_WORD ? SHORTEST_STEM + 1 : SHORTEST_STEM;
    for (int cut = least; cut < folded.length(); cut++) {
      if (hasVowel(folded, cut) && IN_ORDER.matcher(folded.substring(cut)).matches()) {
        return hardened(folded.substring(0, cut));
      }
    }
    return folded;
  }

  private static String hardened(String stem) {
    char end = stem.charAt(stem.length() - 1);
    return switch (end) {
      case 'б' -> stem.substring(0, stem.length() - 1) + 'п';
      case 'г' -> stem.substring(0, stem.length() - 1) + 'к';
      default -> stem;
    };
  }

  private static boolean hasVowel(String word, int until) {
    for (int i = 0; i < until; i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
