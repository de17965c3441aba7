package kz.kezdesu.question;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a list of questions, in whatever order it is read. The next page starts after it. */
public record QuestionPlace(int rank, int supports, Instant askedAt, long id) {
  /** The rank of a question that has none. */
  static final int UNRANKED = Integer.MAX_VALUE;

  /** Before the first question of any list. */
  public static final QuestionPlace START =
      new QuestionPlace(
          0, Integer.MAX_VALUE, Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

  private static final Pattern TOKEN =
      Pattern.compile("(\\d{1,10})-(\\d{1,10})-(\\d{1,12})-(\\d{1,9})-(\\d{1,18})");

  /** The place as text for addresses: digits and hyphens. */
  public String token() {
    return rank
        + "-"
        + supports
        + "-"
        + askedAt.getEpochSecond()
        + "-"
        + askedAt.getNano()
        + "-"
        + id;
  }

  /** The place that such a text names; empty when it names none. */
  public static Optional<QuestionPlace> of(String token) {
    Matcher match = TOKEN.matcher(token);
    if (!match.matches()) {
      return Optional.empty();
    }
    long rank = Long.parseLong(match.group(1));
    long supports = Long.parseLong(match.group(2));
    long second = Long.parseLong(match.group(3));
    if (rank > UNRANKED || supports > Integer.MAX_VALUE || second > 253_370_764_800L) {
      return Optional.empty();
    }
    return Optional.of(
        new QuestionPlace(
            (int) rank,
            (int) supports,
            Instant.ofEpochSecond(second, Long.parseLong(match.group(4))),
            Long.parseLong(match.group(5))));
  }
}
