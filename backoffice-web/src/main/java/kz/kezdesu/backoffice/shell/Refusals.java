package kz.kezdesu.backoffice.shell;

import java.util.Optional;
import java.util.stream.Stream;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Finds the refusal inside what the container has wrapped around it. */
final class Refusals {
  private Refusals() {}

  /** The refusal in a chain of causes; two who change the same row at once are one, too. */
  static Optional<Refusal> in(@Nullable Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> asRefusal(cause).stream())
        .findFirst();
  }

  private static Optional<Refusal> asRefusal(Throwable cause) {
    if (cause instanceof Refusal refusal) {
      return Optional.of(refusal);
    }
    return cause.getClass().getSimpleName().equals("OptimisticLockException")
        ? Optional.of(new ChangedMeanwhile())
        : Optional.empty();
  }
}
