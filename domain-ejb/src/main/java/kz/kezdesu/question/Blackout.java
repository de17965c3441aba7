package kz.kezdesu.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.language.Typed;
import kz.kezdesu.privacy.PersonalTrace;

/**
 * Hides passages of a question's text, such as a telephone number or a name, behind a mark that
 * everybody sees. A passage is found however it is spaced and in whatever case, wherever it stands
 * as a word of its own; “Ян” hides nothing of “Яндекс”.
 */
public final class Blackout {
  /** Stands where a passage was. */
  public static final String MARK = "▇▇▇";

  /** The shortest passage, in code points: one letter would hide half of the text. */
  public static final int SHORTEST = 2;

  /** The most passages at once. */
  public static final int MOST = 30;

  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private Blackout() {}

  /** The passages that were typed, one a line, and ticked; without doubles and empty ones. */
  public static List<String> passages(Collection<String> ticked, String typed) {
    return Stream.concat(ticked.stream(), typed.lines())
        .map(Typed::line)
        .filter(passage -> !passage.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether the passage stands in the text. */
  public static boolean isIn(String text, String passage) {
    return pattern(passage).matcher(text).find();
  }

  /** The text with these passages hidden, the longest first. */
  public static String of(String text, Collection<String> passages) {
    String hidden = text;
    List<String> longestFirst = new ArrayList<>(passages);
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    for (String passage : longestFirst) {
      hidden = pattern(passage).matcher(hidden).replaceAll(MARK);
    }
    return hidden;
  }

  /** The text with all that a machine sees to be somebody's personal data hidden. */
  public static String ofTraces(String text) {
    return of(text, PersonalTrace.all(text).stream().map(PersonalTrace.Found::written).toList());
  }

  /** Whether anything is left to be read. */
  public static boolean leavesWords(String hidden) {
    return LETTER.matcher(hidden.replace(MARK, "")).find();
  }

  /** The text cut at its marks, so that a page can say in words what they mean. */
  public static List<String> parts(String text) {
    return List.of(text.split(MARK, -1));
  }

  private static Pattern pattern(String passage) {
    String words =
        Stream.of(passage.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    return Pattern.compile(
        (beginsWithALetter(passage) ? "(?<![\\p{L}\\p{N}])" : "")
            + words
            + (endsWithALetter(passage) ? "(?![\\p{L}\\p{N}])" : ""),
        CASELESS);
  }

  private static boolean beginsWithALetter(String passage) {
    return LETTER.matcher(Character.toString(passage.codePointAt(0))).matches();
  }

  private static boolean endsWithALetter(String passage) {
    return LETTER.matcher(Character.toString(passage.codePointBefore(passage.length()))).matches();
  }
}
