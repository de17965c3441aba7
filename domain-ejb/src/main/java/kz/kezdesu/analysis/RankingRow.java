package kz.kezdesu.analysis;

import java.io.Serializable;
import java.time.Instant;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One version of a ministry's ranking of the regions.
 *
 * @param number from 1
 * @param reason why it replaces the version before; null for the first
 * @param adoptedAt when it was adopted and published; null for a draft
 * @param adoptedBy the login of who adopted it, for staff only; empty for a draft
 */
public record RankingRow(
    long id,
    String ministryCode,
    int number,
    @Nullable LocalText reason,
    @Nullable Instant adoptedAt,
    String adoptedBy)
    implements Serializable {
  public boolean isAdopted() {
    return adoptedAt != null;
  }
}
