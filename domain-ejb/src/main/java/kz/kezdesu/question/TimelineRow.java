package kz.kezdesu.question;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One public step in a question's life; the first one is {@link QuestionStatus#RECEIVED}.
 *
 * @param handOver the hand-over by which it was taken, or undone; null for other steps
 */
public record TimelineRow(QuestionStatus status, Instant at, @Nullable HandOverRow handOver) {
  public TimelineRow(QuestionStatus status, Instant at) {
    this(status, at, null);
  }

  /** The same step, with the hand-over that it belongs to. */
  public TimelineRow among(List<HandOverRow> handOvers) {
    return handOvers.stream()
        .filter(
            one ->
                status == QuestionStatus.HANDED_OVER && at.equals(one.at())
                    || at.equals(one.returnedAt()))
        .findFirst()
        .map(one -> new TimelineRow(status, at, one))
        .orElse(this);
  }

  /** Whether the receiver of a hand-over gave the question back by this step. */
  public boolean isGivenBack() {
    return handOver != null && at.equals(handOver.returnedAt());
  }
}
