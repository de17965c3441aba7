package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one question of many.
 *
 * @param refusal why nothing was done; null when it was done
 * @param undo how it is undone; null when nothing has changed, or it cannot be undone
 */
public record DeskResult(long id, @Nullable Refusal refusal, @Nullable UndoDeed undo) {
  public boolean isDone() {
    return refusal == null;
  }
}
