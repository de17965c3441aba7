package kz.kezdesu.answer;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A template as a line of a list.
 *
 * @param edition how many wordings it has had
 * @param retiredAt when it was put away; null while it is in use
 */
public record TemplateRow(
    long id,
    String bodyCode,
    String title,
    @Nullable String topicCode,
    int edition,
    String changedBy,
    Instant changedAt,
    @Nullable Instant retiredAt)
    implements Serializable {
  public boolean isRetired() {
    return retiredAt != null;
  }
}
