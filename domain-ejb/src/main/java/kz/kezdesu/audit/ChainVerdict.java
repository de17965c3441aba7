package kz.kezdesu.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether the log is as it was written.
 *
 * @param entries how many entries were looked at
 * @param firstBreak the first entry that does not follow from the one before it; null for none
 */
public record ChainVerdict(long entries, @Nullable Long firstBreak) {
  public boolean isWhole() {
    return firstBreak == null;
  }
}
