package kz.kezdesu.decree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whether the akim of the region came to the meeting. */
@Decree("3.1")
class AkimsPartTest {
  @Test
  void isOnRecordWhenTheAkimCame() {
    assertThat(new AkimsPart(true, null).breach()).isEmpty();
  }

  @Test
  void isOnRecordWhenTheAbsenceIsExplained() {
    assertThat(new AkimsPart(false, "Іссапарда").breach()).isEmpty();
  }

  @Test
  void isMissingWhenNobodyWroteItDown() {
    assertThat(new AkimsPart(null, null).breach().map(Breach::violation))
        .contains(Violation.AKIM_NOT_RECORDED);
  }

  @Test
  void anAbsenceWithoutAReasonIsNoRecord() {
    assertThat(new AkimsPart(false, null).breach().map(Breach::violation))
        .contains(Violation.AKIM_ABSENCE_UNEXPLAINED);
    assertThat(new AkimsPart(false, " ").breach().map(Breach::violation))
        .contains(Violation.AKIM_ABSENCE_UNEXPLAINED);
  }
}
