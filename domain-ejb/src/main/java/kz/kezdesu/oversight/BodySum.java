package kz.kezdesu.oversight;

import java.util.Map;
import kz.kezdesu.decree.DatedDuty.Standing;

/** The duties of one body in numbers. */
public record BodySum(String bodyCode, Map<Standing, Long> counts) {
  /** How many of its duties stand so. */
  public long count(Standing standing) {
    return counts.getOrDefault(standing, 0L);
  }

  /** How many duties it has in all. */
  public long all() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many have still time, whether their last working day has come or not. */
  public long ahead() {
    return count(Standing.COMING) + count(Standing.DUE);
  }
}
