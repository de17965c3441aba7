package kz.kezdesu.question;

import java.io.Serializable;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;

/**
 * How the supports of a question came: the hours that stand out one by one, all others summed up.
 *
 * @param conspicuous the hours that stand out, the fullest first, {@link #MOST} at most
 * @param others how many supports came in all other hours
 * @param mostOfOthers how many came in the fullest of the other hours
 */
public record SupportCourse(List<SupportHour> conspicuous, int others, int mostOfOthers)
    implements Serializable {
  /** Fewer supports within an hour never stand out. */
  public static final int FEWEST = 10;

  /** An hour that stands out has brought so many times what an hour usually brings. */
  public static final int TIMES = 5;

  /** The most hours that are told one by one. */
  public static final int MOST = 24;

  private static final long WEEK = Duration.ofDays(7).toHours();
  private static final Comparator<SupportHour> FULLEST_FIRST =
      Comparator.comparingInt(SupportHour::supports).thenComparing(SupportHour::from).reversed();

  public SupportCourse {
    conspicuous = List.copyOf(conspicuous);
  }

  /**
   * Tells the hours apart. An hour usually brings what all the others have brought on average,
   * those without any as well; a question that is younger than a week is measured by a whole week.
   *
   * @param hours those in which any came, each once
   */
  public static SupportCourse of(List<SupportHour> hours) {
    long supports = hours.stream().mapToLong(SupportHour::supports).sum();
    long others = Math.max(WEEK, span(hours)) - 1;
    List<SupportHour> conspicuous =
        hours.stream()
            .filter(hour -> hour.supports() >= FEWEST)
            .filter(hour -> hour.supports() * others >= (supports - hour.supports()) * TIMES)
            .sorted(FULLEST_FIRST)
            .limit(MOST)
            .toList();
    List<SupportHour> rest = hours.stream().filter(hour -> !conspicuous.contains(hour)).toList();
    return new SupportCourse(
        conspicuous,
        rest.stream().mapToInt(SupportHour::supports).sum(),
        rest.stream().mapToInt(SupportHour::supports).max().orElse(0));
  }

  /** From the first of the hours to the last, both included. */
  private static long span(List<SupportHour> hours) {
    if (hours.isEmpty()) {
      return 0;
    }
    LongSummaryStatistics starts =
        hours.stream().mapToLong(hour -> hour.from().getEpochSecond()).summaryStatistics();
    return Duration.ofSeconds(starts.getMax() - starts.getMin()).toHours() + 1;
  }
}
