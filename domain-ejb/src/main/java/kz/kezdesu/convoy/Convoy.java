package kz.kezdesu.convoy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does together what many want at the same moment: who comes while nothing is under way goes at
 * once and alone; who comes while others are under way waits, and goes with all who wait. What is
 * dear for one deed and hardly dearer for many, such as a commit, is paid once for all of them.
 * When the deed fails for many, it is done for each alone, so that only whose wish is wrong fails.
 *
 * @param <W> what somebody wants
 * @param <R> what comes of it
 */
public final class Convoy<W, R> {
  private final Function<List<W>, List<R>> deed;
  private final int most;
  private final Queue<Waiting<W, R>> waiting = new ArrayDeque<>();
  private int free;

  /**
   * A new one.
   *
   * @param lanes how many deeds may be under way at once
   * @param most how many go together at most
   * @param deed gives as many results as it is given wishes, in their order; what it throws for one
   *     that goes alone is thrown to that one
   */
  public Convoy(int lanes, int most, Function<List<W>, List<R>> deed) {
    this.free = lanes;
    this.most = most;
    this.deed = deed;
  }

  /** One of those who wait. */
  private static final class Waiting<W, R> {
    private final W wish;

    /** Done when it is known who goes first: with null when that one is this one. */
    private final CompletableFuture<@Nullable Arrived<R>> turn = new CompletableFuture<>();

    private Waiting(W wish) {
      this.wish = wish;
    }
  }

  /** What came of a wish that went with another. */
  private record Arrived<R>(@Nullable R result, @Nullable Throwable failure) {
    private R get() {
      if (failure instanceof RuntimeException refused) {
        throw refused;
      }
      if (failure instanceof Error broken) {
        throw broken;
      }
      return Objects.requireNonNull(result);
    }
  }

  /** Has a wish done, alone or with others; returns when it is done. */
  public R go(W wish) {
    Waiting<W, R> mine = new Waiting<>(wish);
    synchronized (waiting) {
      if (free > 0) {
        free--;
        mine.turn.complete(null);
      } else {
        waiting.add(mine);
      }
    }
    Arrived<R> arrived = mine.turn.join();
    return arrived == null ? lead(mine) : arrived.get();
  }

  /** Does what this one and the next of those who wait want. */
  private R lead(Waiting<W, R> mine) {
    List<Waiting<W, R>> together = new ArrayList<>(List.of(mine));
    synchronized (waiting) {
      while (together.size() < most && !waiting.isEmpty()) {
        together.add(waiting.remove());
      }
    }
    List<Arrived<R>> arrived = done(together);
    synchronized (waiting) {
      if (waiting.isEmpty()) {
        free++;
      } else {
        waiting.remove().turn.complete(null);
      }
    }
    for (int i = 1; i < together.size(); i++) {
      together.get(i).turn.complete(arrived.get(i));
    }
    return arrived.get(0).get();
  }

  private List<Arrived<R>> done(List<Waiting<W, R>> together) {
    List<W> wishes = together.stream().map(one -> one.wish).toList();
    return CompletableFuture.supplyAsync(() -> deed.apply(wishes), Runnable::run)
        .handle(
            (results, failure) -> {
              if (failure == null) {
                return results.stream().map(result -> new Arrived<>(result, null)).toList();
              }
              return together.size() == 1
                  ? List.of(new Arrived<R>(null, failure.getCause()))
                  : together.stream().flatMap(one -> done(List.of(one)).stream()).toList();
            })
        .join();
  }
}
