package kz.kezdesu.problem;

import java.io.Serializable;
import java.time.Instant;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.language.LocalText;

/** What a ministry published about a problem for one quarter (1.7). */
public record ProgressRow(
    long problemId, int year, int quarter, int percent, LocalText text, Instant publishedAt)
    implements Serializable {

  /** The quarter it is about. */
  public Quarter of() {
    return new Quarter(year, quarter);
  }
}
