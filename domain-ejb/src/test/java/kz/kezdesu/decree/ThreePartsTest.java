package kz.kezdesu.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

@Decree("1.5")
class ThreePartsTest {
  @Test
  void aMeetingWithReceptionNgosAndBriefingCanBeClosed() {
    assertThat(new ThreeParts(12, true, true).breaches()).isEmpty();
  }

  @Test
  void aReceptionToWhichNobodyCameIsARecordToo() {
    assertThat(new ThreeParts(0, true, true).breaches()).isEmpty();
  }

  @Test
  void aMeetingWithoutAnyRecordMissesAllThree() {
    assertThat(new ThreeParts(null, null, null).breaches())
        .extracting(Breach::violation)
        .containsExactly(
            Violation.RECEPTION_NOT_RECORDED,
            Violation.NGO_MEETING_NOT_RECORDED,
            Violation.BRIEFING_NOT_RECORDED);
  }

  @Test
  void aPartThatDidNotTakePlaceIsMissing() {
    assertThat(new ThreeParts(12, false, true).breaches())
        .extracting(Breach::violation)
        .containsExactly(Violation.NGO_MEETING_NOT_RECORDED);
    assertThat(new ThreeParts(12, true, false).breaches())
        .extracting(Breach::violation)
        .containsExactly(Violation.BRIEFING_NOT_RECORDED);
  }

  @Test
  void fewerThanNobodyIsNonsense() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ThreeParts(-1, true, true));
  }
}
