package kz.kezdesu.answer;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import kz.kezdesu.language.LocalText;

/**
 * A joint answer as a line.
 *
 * @param title of the problem
 * @param counts how many of its answers stand where; those worded apart are left out
 * @param apart how many were worded anew since, on their own
 */
public record JointAnswerRow(
    long id,
    long problemId,
    LocalText title,
    String bodyCode,
    String draftedBy,
    Instant draftedAt,
    Map<AnswerStatus, Long> counts,
    long apart)
    implements Serializable {
  /** How many of its answers stand here. */
  public long at(AnswerStatus status) {
    return counts.getOrDefault(status, 0L);
  }

  /** How many answers go its way. */
  public long size() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
