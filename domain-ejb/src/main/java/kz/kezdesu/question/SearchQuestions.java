package kz.kezdesu.question;

import kz.kezdesu.language.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among public questions.
 *
 * @param words what it is about, or its number; only the first {@link #LONGEST} letters count
 * @param ministryCode the ministry that was asked; null for any
 * @param regionKato the region it comes from; null for any
 */
public record SearchQuestions(
    String words, @Nullable String ministryCode, @Nullable String regionKato) {
  /** In code points. */
  public static final int LONGEST = 200;

  public SearchQuestions {
    String clean = OneLine.of(words);
    words =
        OneLine.length(clean) > LONGEST
            ? clean.substring(0, clean.offsetByCodePoints(0, LONGEST))
            : clean;
  }
}
