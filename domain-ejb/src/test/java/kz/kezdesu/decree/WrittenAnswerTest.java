package kz.kezdesu.decree;

import static kz.kezdesu.decree.Situations.at;
import static kz.kezdesu.decree.Situations.day;
import static kz.kezdesu.decree.Situations.draft2022;
import static kz.kezdesu.decree.Situations.stricter;
import static kz.kezdesu.decree.Situations.workingDaysOf2026;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Decree("1.1")
class WrittenAnswerTest {
  @ParameterizedTest(name = "voiced on {0}, answered by {1}")
  @CsvSource({
    "2026-11-02, 2026-11-23",
    "2026-12-01, 2026-12-23", // Independence Day does not count
    "2026-03-20, 2026-04-15", // nor the three days of Nauryz
    "2026-11-21, 2026-12-11" // voiced on a Saturday, counted from Monday
  })
  void isOwedFifteenWorkingDaysAfterTheQuestionWasVoiced(LocalDate voiced, LocalDate due) {
    assertThat(WrittenAnswer.due(voiced, draft2022(), workingDaysOf2026()))
        .isEqualTo(new Deadline("1.1", due));
  }

  @Test
  void aStricterEditionGivesTen() {
    assertThat(WrittenAnswer.due(day("2026-12-01"), stricter(), workingDaysOf2026()).day())
        .isEqualTo(day("2026-12-15"));
  }

  @Test
  void isProlongedByTheSameTermAtMost() {
    assertThat(WrittenAnswer.prolonged(day("2026-11-23"), draft2022(), workingDaysOf2026()))
        .isEqualTo(new Deadline("1.1", day("2026-12-14")));
    assertThat(WrittenAnswer.prolonged(day("2026-12-01"), stricter(), workingDaysOf2026()).day())
        .isEqualTo(day("2026-12-15"));
  }

  @Test
  void isStillInTimeOnTheEveningOfTheLastDay() {
    Deadline due = WrittenAnswer.due(day("2026-12-01"), draft2022(), workingDaysOf2026());
    assertThat(due.isLate(at("2026-12-23T23:59"))).isFalse();
    assertThat(due.isLate(at("2026-12-24T00:00"))).isTrue();
  }
}
