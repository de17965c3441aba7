package kz.kezdesu.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.DutyCalendar;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.oversight.DutyFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two meetings are wanted of the ministry of health in the second quarter of 2027. */
@Decree("1.1")
class MeetingsHeldInQuartersTest {
  private static final DatedDuty DUTY = DutyCalendar.meetings(new Quarter(2027, 2));

  @Test
  void theMeetingThatMakesTheNumberFullDoesTheDuty() {
    assertThat(held("2027-04-07", "2027-05-12", "2027-06-30"))
        .isEqualTo(fact(2, LocalDate.of(2027, 5, 12)));
  }

  @Test
  void oneOfTwoIsHalfOfIt() {
    assertThat(held("2027-06-30")).isEqualTo(fact(1, null));
  }

  @Test
  void withoutAMeetingTwoAreOwed() {
    assertThat(held()).isEqualTo(fact(0, null));
  }

  private static DutyFact held(String... days) {
    return MeetingsHeldInQuarters.fact(
        DUTY, "moh", List.of(days).stream().map(LocalDate::parse).toList(), 2);
  }

  private static DutyFact fact(int ready, @Nullable LocalDate doneOn) {
    return new DutyFact("1.1", "moh", LocalDate.of(2027, 4, 1), 2, ready, doneOn, "");
  }
}
