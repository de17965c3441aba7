package kz.kezdesu.follow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ALetterThatIsNotTakenTest {
  private static final Instant WRITTEN = Instant.parse("2026-11-23T04:00:00Z");

  @Test
  void isTriedAgainAfterLongerAndLongerPauses() {
    WaitingLetter letter = new WaitingLetter(WRITTEN);

    letter.failed("connection refused", WRITTEN);
    assertThat(letter.getNextAttemptAt()).isEqualTo(WRITTEN.plusSeconds(30));
    letter.failed("connection refused", WRITTEN);
    assertThat(letter.getNextAttemptAt()).isEqualTo(WRITTEN.plusSeconds(60));
    for (int i = 0; i < 30; i++) {
      letter.failed("connection refused", WRITTEN);
    }
    assertThat(letter.getNextAttemptAt()).isEqualTo(WRITTEN.plus(Duration.ofHours(4)));
    assertThat(letter.isGivenUp()).isFalse();
  }

  @Test
  void isGivenUpAfterThreeDays() {
    WaitingLetter letter = new WaitingLetter(WRITTEN);

    letter.failed("connection refused", WRITTEN.plus(Duration.ofDays(3)).minusSeconds(30));
    assertThat(letter.isGivenUp()).isFalse();
    letter.failed("connection refused", WRITTEN.plus(Duration.ofDays(3)));
    assertThat(letter.isGivenUp()).isTrue();
  }
}
