package kz.kezdesu.decree;

import static kz.kezdesu.decree.Situations.day;
import static kz.kezdesu.decree.Situations.draft2022;
import static kz.kezdesu.decree.Situations.stricter;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Decree("1.7")
class PublicationTest {
  @Test
  void answersAndThePlanAreOwedTenCalendarDaysAfterTheMeeting() {
    assertThat(Publication.due(day("2026-12-11"), draft2022()))
        .isEqualTo(new Deadline("1.7", day("2026-12-21")));
  }

  @Test
  void weekendsAndHolidaysCountToo() {
    assertThat(Publication.due(day("2026-03-18"), draft2022()).day()).isEqualTo(day("2026-03-28"));
  }

  @Test
  void aStricterEditionGivesFive() {
    assertThat(Publication.due(day("2026-12-11"), stricter()).day()).isEqualTo(day("2026-12-16"));
  }
}
