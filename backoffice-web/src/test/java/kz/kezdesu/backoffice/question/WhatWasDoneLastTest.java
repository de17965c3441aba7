package kz.kezdesu.backoffice.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.kezdesu.question.UndoDeed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer has published questions 7 and 8 at ten in the morning. */
class WhatWasDoneLastTest {
  private static final Instant TEN = Instant.parse("2026-11-16T10:00:00Z");
  private static final UndoDeed SEVEN = new UndoDeed(7, null);
  private static final UndoDeed EIGHT = new UndoDeed(8, null);
  private static final UndoDeed TOPIC = new UndoDeed(9, 31L);

  private final JustDone done = new JustDone();

  @BeforeEach
  void twoArePublished() {
    done.offer(List.of(SEVEN, EIGHT), TEN);
  }

  @Test
  void isOfferedForTenMinutes() {
    Instant last = TEN.plus(Duration.ofMinutes(10));

    assertThat(done.undoable(last)).containsExactly(SEVEN, EIGHT);
    assertThat(done.undoable(8, last)).contains(EIGHT);
    assertThat(done.undoable(9, last)).isEmpty();
    assertThat(done.undoable(last.plusSeconds(1))).isEmpty();
    assertThat(done.undoable(8, last.plusSeconds(1))).isEmpty();
  }

  @Test
  void givesWayToWhatIsDoneNext() {
    done.offer(List.of(TOPIC), TEN.plusSeconds(60));
    done.offer(List.of(), TEN.plusSeconds(90));

    assertThat(done.undoable(TEN.plusSeconds(90))).containsExactly(TOPIC);
  }

  @Test
  void isNotOfferedOnceItIsUndone() {
    done.forget(List.of(SEVEN));

    assertThat(done.undoable(TEN)).containsExactly(EIGHT);
  }
}
