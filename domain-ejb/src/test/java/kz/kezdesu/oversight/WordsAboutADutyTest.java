package kz.kezdesu.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.DutyCalendar;
import kz.kezdesu.decree.HalfYear;
import kz.kezdesu.refusal.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An akimat records its summary of the first half of 2026 on 10 July. */
@Decree("3.2")
class WordsAboutADutyTest {
  private static final DatedDuty SUMMARY = DutyCalendar.akimsSummary(new HalfYear(2026, 1));
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);

  private final DutyWording wording = new DutyWording();

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01", "2026-06-30", " 2026-07-10 "})
  void aDayFromTheBeginningOfTheHalfUntilTodayIsTaken(String typed) {
    assertThat(wording.doneOn(typed, SUMMARY, TODAY)).isEqualTo(typed.strip());
    wording.enforce();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-11, future",
    "9999-12-31, future",
    "2025-12-31, early",
    "2026-02-30, form",
    "0, form",
    "10.07.2026, form",
    "+999999999-01-01, form",
    "'', empty",
    "'  ', empty"
  })
  void anyOtherDayIsRefusedForItsReason(String typed, String fault) {
    wording.doneOn(typed, SUMMARY, TODAY);
    assertThat(faults()).containsExactly("oversight_doneOn." + fault);
  }

  @Test
  void aNumberHasUpToSixtySigns() {
    assertThat(wording.documentNumber(" №\u202e 1\u00002 ")).isEqualTo("№ 12");
    wording.documentNumber("😀".repeat(60));
    wording.enforce();
    wording.documentNumber("😀".repeat(61));
    wording.documentNumber(" \u200b ");
    assertThat(faults())
        .containsExactly("oversight_documentNumber.long", "oversight_documentNumber.empty");
  }

  @Test
  void aNoteExistsInBothLanguagesOrInNone() {
    wording.note("oversight_noteKk", "", " ");
    wording.note("oversight_noteKk", "ә".repeat(500), "ж".repeat(500));
    wording.enforce();
    wording.note("oversight_noteRu", "", "Бар");
    wording.note("oversight_noteKk", "ә".repeat(501), "ж");
    assertThat(faults()).containsExactly("oversight_noteRu.empty", "oversight_noteKk.long");
  }

  private List<String> faults() {
    List<String> faults = new java.util.ArrayList<>();
    assertThatThrownBy(wording::enforce)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                refused.faults().forEach(one -> faults.add(one.field() + "." + one.fault())));
    return faults;
  }
}
