package kz.kezdesu.answer;

import java.io.Serializable;
import java.util.Map;
import kz.kezdesu.language.Language;

/**
 * What a joint answer to a problem would reach.
 *
 * @param awaiting how many questions await an answer, by the language in which they were asked
 * @param begun how many have an answer that somebody has begun already
 * @param answered how many are answered
 * @param elsewhere how many another body answers
 */
public record JointPlan(Map<Language, Long> awaiting, long begun, long answered, long elsewhere)
    implements Serializable {
  /** How many questions it would reach. */
  public long reached() {
    return awaiting.values().stream().mapToLong(Long::longValue).sum();
  }
}
