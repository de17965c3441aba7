package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FillingInTheFormTest {
  private static final Instant BEGUN = Instant.parse("2026-11-20T10:00:00Z");
  private static final Duration PERSON = Duration.ofSeconds(5);

  @Test
  void inLessTimeThanAPersonNeedsIsNoticedToTheSecond() {
    QuestionDraft draft = QuestionDraft.blank(7, BEGUN).with(Map.of("text", "Қашан?"));

    assertThat(draft.isFasterThan(PERSON, BEGUN.plusSeconds(4))).isTrue();
    assertThat(draft.isFasterThan(PERSON, BEGUN.plusSeconds(5))).isFalse();
    assertThat(draft.isFasterThan(Duration.ZERO, BEGUN)).isFalse();
    assertThat(draft.afterSending().begunAt()).isEqualTo(BEGUN);
  }
}
