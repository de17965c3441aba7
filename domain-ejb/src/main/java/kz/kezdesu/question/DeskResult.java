package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one question of many.
 *
 * @param refusal why nothing was done; null when it was done
 */
public record DeskResult(long id, @Nullable Refusal refusal) {
  public boolean isDone() {
    return refusal == null;
  }
}
