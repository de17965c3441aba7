package kz.kezdesu.coverage;

import java.io.Serializable;
import java.time.Instant;
import kz.kezdesu.decree.Coverage.Cell;
import kz.kezdesu.decree.Coverage.Channel;
import kz.kezdesu.decree.Coverage.Content;
import org.jspecify.annotations.Nullable;

/**
 * A proof without its photo.
 *
 * @param url the address of a link; null for others
 * @param note where it hangs; empty where nothing was said
 */
public record ProofRow(
    long id,
    Content content,
    Channel channel,
    ProofKind kind,
    @Nullable String url,
    String note,
    Instant at,
    String by)
    implements Serializable {
  /** What it proves. */
  public Cell cell() {
    return new Cell(content, channel);
  }
}
