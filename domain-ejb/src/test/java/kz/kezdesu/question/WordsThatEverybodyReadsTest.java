package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kezdesu.privacy.OnTrace;
import org.junit.jupiter.api.Test;

/** Somebody in the hall has said a telephone number together with the question. */
class WordsThatEverybodyReadsTest {
  private static final String SAID = "Позвоните мне 8 701 222 33 44 о мосте";

  @Test
  void nothingIsWrittenDownBeforeSomebodyHasChosen() {
    PublicWords words = new PublicWords(SAID, OnTrace.ASK);

    assertThat(words.fault()).contains("personal");
    assertThat(words.traces()).containsExactly("8 701 222 33 44");
  }

  @Test
  void whatIsHiddenLeavesTheQuestion() {
    PublicWords words = new PublicWords(SAID, OnTrace.HIDE);

    assertThat(words.fault()).isEmpty();
    assertThat(words.hidden()).contains("Позвоните мне ▇▇▇ о мосте");
    assertThat(new PublicWords("8 701 222 33 44", OnTrace.HIDE).fault()).contains("personal_only");
  }

  @Test
  void whatIsNobodysStays() {
    PublicWords words = new PublicWords(SAID, OnTrace.SHOW);

    assertThat(words.fault()).isEmpty();
    assertThat(words.hidden()).isEmpty();
  }

  @Test
  void whereThereIsNothingNobodyIsAsked() {
    PublicWords words = new PublicWords("Когда починят мост?", OnTrace.ASK);

    assertThat(words.fault()).isEmpty();
    assertThat(words.hidden()).isEmpty();
  }
}
