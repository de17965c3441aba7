package kz.kezdesu.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.kezdesu.decree.Convenience.Asked;
import kz.kezdesu.decree.Convenience.Doubt;
import kz.kezdesu.decree.Convenience.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The week of Nauryz 2027: Monday and Tuesday are days off, Wednesday is not. */
@Decree("1.4a")
class ConvenienceTest {
  private static final WorkingDays CALENDAR =
      new WorkingDays(Set.of(LocalDate.of(2027, 3, 22), LocalDate.of(2027, 3, 23)));

  /** Every standing × every answer of the people. */
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "SAID, NOBODY, ",
    "SAID, OPEN, ",
    "SAID, CHOSE_THIS, ",
    "SAID, CHOSE_ANOTHER, ",
    "NOT_SAID, NOBODY, CONVENIENCE_NOT_SAID",
    "NOT_SAID, OPEN, CONVENIENCE_POLL_OPEN",
    "NOT_SAID, CHOSE_THIS, ",
    "NOT_SAID, CHOSE_ANOTHER, CONVENIENCE_OUTVOTED",
    "LAPSED, NOBODY, CONVENIENCE_LAPSED",
    "LAPSED, OPEN, CONVENIENCE_POLL_OPEN",
    "LAPSED, CHOSE_THIS, ",
    "LAPSED, CHOSE_ANOTHER, CONVENIENCE_OUTVOTED",
    "OVERRULED, CHOSE_ANOTHER, CONVENIENCE_OUTVOTED"
  })
  void whatPeopleChoseOrWhatWasSaidOfThisTimeLacksNothing(
      Standing standing, Asked asked, @Nullable Violation missing) {
    assertThat(new Convenience(standing, asked).breach().map(Breach::violation))
        .isEqualTo(Optional.ofNullable(missing));
  }

  @ParameterizedTest(name = "{0} for {1} minutes: {2}")
  @CsvSource({
    "2027-03-24T18:00, 120, ''",
    "2027-03-24T17:59, 60, WORKING_HOURS",
    "2027-03-24T08:00, 60, ''",
    "2027-03-24T08:00, 61, WORKING_HOURS",
    "2027-03-24T07:59, 60, EARLY_OR_LATE",
    "2027-03-24T18:00, 180, ''",
    "2027-03-24T18:00, 181, EARLY_OR_LATE",
    "2027-03-22T11:00, 120, DAY_OFF",
    "2027-03-27T11:00, 120, DAY_OFF",
    "2027-03-27T22:30, 120, DAY_OFF EARLY_OR_LATE"
  })
  void whatMayKeepPeopleAwayIsTold(String start, int minutes, String doubts) {
    assertThat(Convenience.doubts(at(start), minutes, CALENDAR, List.of()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(doubts.split(" "))
                .filter(one -> !one.isEmpty())
                .map(Doubt::valueOf)
                .toList());
  }

  @ParameterizedTest(name = "another one at {0}: {1}")
  @CsvSource({
    "2027-03-22T00:00, true",
    "2027-03-28T23:59, true",
    "2027-03-21T23:59, false",
    "2027-03-29T00:00, false"
  })
  void twoMeetingsInOneWeekAreManyForARegion(String other, boolean busy) {
    assertThat(
            Convenience.doubts(at("2027-03-24T18:00"), 120, CALENDAR, List.of(at(other)))
                .contains(Doubt.REGION_BUSY))
        .isEqualTo(busy);
  }

  private static ZonedDateTime at(String local) {
    return LocalDateTime.parse(local).atZone(Almaty.TIME);
  }
}
