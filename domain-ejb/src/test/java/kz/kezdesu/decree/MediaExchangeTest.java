package kz.kezdesu.decree;

import static kz.kezdesu.decree.Situations.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meeting changes before Nauryz 2027, of which Monday and Tuesday are days off. */
@Decree({"1.4g", "5"})
class MediaExchangeTest {
  private static final WorkingDays CALENDAR =
      new WorkingDays(Set.of(LocalDate.of(2027, 3, 22), LocalDate.of(2027, 3, 23)));

  @ParameterizedTest(name = "{0}, meeting at {1}: until {2}")
  @CsvSource({
    "2027-03-17T09:00, 2027-04-10T11:00, 2027-03-19T00:00",
    "2027-03-17T23:59, 2027-04-10T11:00, 2027-03-19T00:00",
    "2027-03-19T18:00, 2027-04-10T11:00, 2027-03-25T00:00",
    "2027-03-20T12:00, 2027-04-10T11:00, 2027-03-25T00:00",
    "2027-03-17T09:00, 2027-03-18T11:00, 2027-03-18T11:00",
    "2027-03-17T09:00, 2027-03-17T09:00, 2027-03-19T00:00",
    "2027-03-17T09:00, 2027-03-16T11:00, 2027-03-19T00:00"
  })
  void theMediaAreToldByTheEndOfTheNextWorkingDayAndBeforeTheMeeting(
      String changed, String starts, String due) {
    assertThat(MediaExchange.due(at(changed), at(starts), CALENDAR)).isEqualTo(at(due));
  }
}
