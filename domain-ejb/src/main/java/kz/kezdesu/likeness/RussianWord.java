package kz.kezdesu.likeness;

import java.util.List;

/** Russian words without their endings, by the rules of the Snowball stemmer. */
final class RussianWord {
  private static final String VOWELS = "аеиоуыэюя";
  private static final String[] GERUND = endings("ившись ывшись ивши ывши ив ыв");
  private static final String[] GERUND_AFTER_A = endings("вшись вши в");
  private static final String[] REFLEXIVE = endings("ся сь");
  private static final String[] ADJECTIVE =
      endings(
          "ими ыми его ого ему ому ее ие ые ое ей ий ый ой ем им ым ом их ых ую юю ая яя ою ею");
  private static final String[] PARTICIPLE = endings("ивш ывш ующ");
  private static final String[] PARTICIPLE_AFTER_A = endings("ем нн вш ющ щ");
  private static final String[] VERB =
      endings(
          "ейте уйте ила ыла ена ите или ыли ило ыло ено ует уют ены ить ыть ишь ей уй ил ыл им ым"
              + " ен ят ит ыт ую ю");
  private static final String[] VERB_AFTER_A =
      endings("ете йте ешь нно ла на ли ло но ет ют ны ть й л ем н");
  private static final String[] NOUN =
      endings(
          "иями иях ями ами ией иям ием ев ов ие ье еи ии ей ой ий ям ем ам ом ах ях ию ью ия ья а е"
              + " и й о у ы ь ю я");
  private static final String[] DERIVATIONAL = endings("ость ост");
  private static final String[] SUPERLATIVE = endings("ейше ейш");

  private RussianWord() {}

  private static String[] endings(String list) {
    return list.split(" ");
  }

  /** The stem of a word in small letters. */
  static String stem(String small) {
    String word = small.replace('ё', 'е');
    int region = afterFirstVowel(word);
    if (region >= word.length()) {
      return word;
    }
    String rest = word.substring(region);
    String gerund = without(rest, GERUND, GERUND_AFTER_A);
    if (gerund.length() < rest.length()) {
      rest = gerund;
    } else {
      rest = without(rest, REFLEXIVE, new String[0]);
      rest = withoutInflection(rest);
    }
    rest = rest.endsWith("и") ? rest.substring(0, rest.length() - 1) : rest;
    int second = secondRegion(word) - region;
    for (String ending : DERIVATIONAL) {
      if (rest.endsWith(ending) && rest.length() - ending.length() >= second) {
        rest = rest.substring(0, rest.length() - ending.length());
        break;
      }
    }
    return word.substring(0, region) + tidied(rest);
  }

  private static String withoutInflection(String rest) {
    String adjective = without(rest, ADJECTIVE, new String[0]);
    if (adjective.length() < rest.length()) {
      return without(adjective, PARTICIPLE, PARTICIPLE_AFTER_A);
    }
    String verb = without(rest, VERB, VERB_AFTER_A);
    return verb.length() < rest.length() ? verb : without(rest, NOUN, new String[0]);
  }

  private static String tidied(String rest) {
    if (rest.endsWith("нн")) {
      return rest.substring(0, rest.length() - 1);
    }
    String plain = without(rest, SUPERLATIVE, new String[0]);
    if (plain.length() < rest.length()) {
      return plain.endsWith("нн") ? plain.substring(0, plain.length() - 1) : plain;
    }
    return rest.endsWith("ь") ? rest.substring(0, rest.length() - 1) : rest;
  }

  /** Without the longest ending; those of the second list only after а or я. */
  private static String without(String rest, String[] endings, String[] afterA) {
    String longest = "";
    for (String ending : endings) {
      if (ending.length() > longest.length() && rest.endsWith(ending)) {
        longest = ending;
      }
    }
    for (String ending : afterA) {
      int before = rest.length() - ending.length() - 1;
      if (ending.length() > longest.length()
          && before >= 0
          && rest.endsWith(ending)
          && "ая".indexOf(rest.charAt(before)) >= 0) {
        longest = ending;
      }
    }
    return rest.substring(0, rest.length() - longest.length());
  }

  private static int afterFirstVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return word.length();
  }

  private static int secondRegion(String word) {
    int from = regionAfter(word, 0);
    return regionAfter(word, from);
  }

  private static int regionAfter(String word, int from) {
    for (int i = from + 1; i < word.length(); i++) {
      if (VOWELS.indexOf(word.charAt(i)) < 0 && VOWELS.indexOf(word.charAt(i - 1)) >= 0) {
        return i + 1;
      }
    }
    return word.length();
  }

  /** The endings with which the case of a place's name is made; folded, the longest first. */
  static List<String> placeEndings() {
    return List.of(
        "ого", "ому", "ыми", "ими", "ою", "ею", "ом", "ем", "ам", "ах", "ои", "еи", "ов", "ии",
        "ыи", "ая", "ую", "а", "е", "и", "о", "у", "ы", "ю", "я");
  }
}
