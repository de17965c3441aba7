package kz.kezdesu.question;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of a question that somebody sent: either it has its number, or why it has none. */
public record Taken(@Nullable ReceivedQuestion received, @Nullable RuntimeException refusal) {
  static Taken as(ReceivedQuestion received) {
    return new Taken(received, null);
  }

  static Taken not(RuntimeException refusal) {
    return new Taken(null, refusal);
  }

  /** The number, or the refusal thrown. */
  ReceivedQuestion orRefuse() {
    if (refusal != null) {
      throw refusal;
    }
    return Objects.requireNonNull(received);
  }
}
