package kz.kezdesu.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.refusal.InvalidInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer typed about a measure on 25 November 2026; the card's term is 1 March 2027. */
@Decree("1.6")
class WordsAboutAMeasureTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final LocalDate TERM = LocalDate.of(2027, 3, 1);
  private static final LocalDate OPENED = LocalDate.of(2026, 2, 10);
  private static final TypedText TEXT = new TypedText("Ұңғыма бұрғылау", "Пробурить скважину", "");

  private final MeasureWording wording = new MeasureWording();

  @Test
  void isNeededInKazakhAndRussianAlike() {
    assertThat(
            faults(
                () ->
                    wording.plan(
                        new MeasureWords(
                            new TypedText("", "Скважина", "Well"),
                            new TypedText(" ", " ", ""),
                            "2026-12-01"),
                        TODAY,
                        TERM,
                        null)))
        .containsExactly(
            "measure_textKk.empty", "measure_executorKk.empty", "measure_executorRu.empty");
  }

  @Test
  void isCountedInCodePoints() {
    TypedText text =
        new TypedText(
            "😀".repeat(MeasureWording.LONGEST_TEXT),
            "😀".repeat(MeasureWording.LONGEST_TEXT + 1),
            "");
    TypedText executor =
        new TypedText(
            "я".repeat(MeasureWording.LONGEST_EXECUTOR + 1),
            "я".repeat(MeasureWording.LONGEST_EXECUTOR),
            "");
    assertThat(
            faults(
                () ->
                    wording.plan(
                        new MeasureWords(text, executor, "2026-12-01"), TODAY, TERM, null)))
        .containsExactly("measure_textRu.long", "measure_executorKk.long");
  }

  @ParameterizedTest
  @CsvSource({
    "'', form",
    "soon, form",
    "2026-02-30, form",
    "2026-11-24, past",
    "2027-03-02, after_term",
    "2036-11-26, far"
  })
  void namesADayWithinTheTermOfItsCard(String typed, String fault) {
    assertThat(faults(() -> plan(typed, null))).containsExactly("measure_until." + fault);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25", "' 2027-03-01 '"})
  void mayNameEveryDayFromTodayToTheTerm(String typed) {
    assertThat(plan(typed, null).dueOn()).isEqualTo(LocalDate.parse(typed.strip()));
  }

  @Test
  void mayKeepADayThatHasPassedButTakeNoOtherOne() {
    LocalDate october = LocalDate.of(2026, 10, 1);
    assertThat(plan("2026-10-01", october).dueOn()).isEqualTo(october);
    assertThat(faults(() -> plan("2026-10-02", october))).containsExactly("measure_until.past");
  }

  @ParameterizedTest
  @CsvSource({"'', form", "x, form", "2026-11-26, future", "2026-02-09, early"})
  void isDoneOnADayOfTheCardsLife(String typed, String fault) {
    assertThat(
            faults(
                () -> {
                  wording.doneOn(typed, OPENED, TODAY);
                  wording.outcome(TEXT);
                }))
        .containsExactly("measure_doneOn." + fault);
  }

  @Test
  void saysWhatCameOfItAndWhyItWasDropped() {
    assertThat(wording.doneOn("2026-11-25", OPENED, TODAY)).isEqualTo(TODAY);
    assertThat(wording.doneOn("2026-02-10", OPENED, TODAY)).isEqualTo(OPENED);
    assertThat(faults(() -> wording.outcome(new TypedText("", "x".repeat(301), ""))))
        .containsExactly("measure_outcomeKk.empty", "measure_outcomeRu.long");
    assertThat(faults(() -> new MeasureWording().reason(new TypedText("x", "", ""))))
        .containsExactly("measure_reasonRu.empty");
  }

  private MeasurePlan plan(String dueOn, @Nullable LocalDate before) {
    return wording.plan(new MeasureWords(TEXT, TEXT, dueOn), TODAY, TERM, before);
  }

  private static List<String> faults(ThrowingCallable deed) {
    InvalidInput refused = catchThrowableOfType(InvalidInput.class, deed);
    return Objects.requireNonNull(refused).faults().stream()
        .map(fault -> fault.field() + "." + fault.fault())
        .toList();
  }
}
