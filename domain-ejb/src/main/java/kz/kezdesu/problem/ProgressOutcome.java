package kz.kezdesu.problem;

import kz.kezdesu.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one wish to publish.
 *
 * @param refusal why nothing was published; null when it was
 */
public record ProgressOutcome(long problemId, @Nullable Refusal refusal) {
  public boolean isPublished() {
    return refusal == null;
  }
}
