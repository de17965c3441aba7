package kz.kezdesu.convoy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who comes alone goes at once; who comes while others are under way goes with all who wait. */
@Timeout(60)
class GoingTogetherTest {
  private final ExecutorService people = Executors.newCachedThreadPool();
  private final List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch underWay = new CountDownLatch(1);
  private final CountDownLatch arrives = new CountDownLatch(1);

  @AfterEach
  void leave() {
    people.shutdownNow();
  }

  @Test
  void whoComesAloneGoesAtOnce() {
    Convoy<Integer, Integer> convoy = new Convoy<>(1, 8, this::doubled);

    assertThat(convoy.go(1)).isEqualTo(2);
    assertThat(convoy.go(2)).isEqualTo(4);
    assertThat(sizes).containsExactly(1, 1);
  }

  @Test
  void whoWaitsGoesWithTheOthersAndNotMoreThanFitIn() throws Exception {
    Convoy<Integer, Integer> convoy = new Convoy<>(1, 3, this::doubledAfterTheFirst);
    List<Future<Integer>> all = new ArrayList<>();
    all.add(people.submit(() -> convoy.go(0)));
    underWay.await();
    for (int i = 1; i <= 5; i++) {
      all.add(people.submit(() -> convoy.go(1)));
    }
    TimeUnit.MILLISECONDS.sleep(300);
    arrives.countDown();

    for (int i = 0; i <= 5; i++) {
      assertThat(all.get(i).get()).isEqualTo(i == 0 ? 0 : 2);
    }
    assertThat(sizes).containsExactly(1, 3, 2);
  }

  @Test
  void whatFailsTogetherIsDoneForEachAloneAndTheNextGoOn() throws Exception {
    Convoy<Integer, Integer> convoy =
        new Convoy<>(
            1,
            8,
            wishes -> {
              if (wishes.contains(13) && wishes.size() > 1) {
                throw new AssertionError("together");
              }
              if (wishes.contains(13)) {
                throw new IllegalStateException("alone");
              }
              return doubledAfterTheFirst(wishes);
            });
    assertThatThrownBy(() -> convoy.go(13)).isInstanceOf(IllegalStateException.class);
    Future<Integer> first = people.submit(() -> convoy.go(0));
    underWay.await();
    Future<Integer> wrong = people.submit(() -> convoy.go(13));
    Future<Integer> right = people.submit(() -> convoy.go(1));
    TimeUnit.MILLISECONDS.sleep(300);
    arrives.countDown();

    assertThat(first.get()).isZero();
    assertThatThrownBy(wrong::get).hasCauseInstanceOf(IllegalStateException.class);
    assertThat(right.get()).isEqualTo(2);
    assertThat(convoy.go(4)).isEqualTo(8);
  }

  @Test
  void inAThrongEverybodyGetsTheirOwn() throws Exception {
    AtomicInteger lanes = new AtomicInteger();
    ConcurrentLinkedQueue<Integer> busiest = new ConcurrentLinkedQueue<>();
    Convoy<Integer, Integer> convoy =
        new Convoy<>(
            2,
            8,
            wishes -> {
              busiest.add(lanes.incrementAndGet());
              List<Integer> done = doubled(wishes);
              lanes.decrementAndGet();
              return done;
            });
    List<Future<Boolean>> all = new ArrayList<>();
    for (int person = 0; person < 32; person++) {
      int first = person * 1000;
      all.add(
          people.submit(
              () -> {
                for (int i = first; i < first + 500; i++) {
                  if (convoy.go(i) != 2 * i) {
                    return false;
                  }
                }
                return true;
              }));
    }

    for (Future<Boolean> one : all) {
      assertThat(one.get()).isTrue();
    }
    assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(32 * 500);
    assertThat(busiest).allMatch(under -> under <= 2);
  }

  private List<Integer> doubledAfterTheFirst(List<Integer> wishes) {
    if (wishes.equals(List.of(0))) {
      underWay.countDown();
      try {
        arrives.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
    return doubled(wishes);
  }

  private List<Integer> doubled(List<Integer> wishes) {
    sizes.add(wishes.size());
    return wishes.stream().map(wish -> 2 * wish).toList();
  }
}
