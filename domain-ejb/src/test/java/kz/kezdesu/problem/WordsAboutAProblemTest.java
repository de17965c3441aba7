package kz.kezdesu.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.problem.OpenProblem.Words;
import kz.kezdesu.refusal.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an officer or an editor typed about a problem. */
@Decree("1.7")
class WordsAboutAProblemTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final ProblemWording wording = new ProblemWording();

  @Test
  void areNeededInKazakhAndRussianAlike() {
    wording.progress(new Words("", "Скважина пробурена", ""));
    assertThat(faults()).containsExactly("progress_textKk.empty");
  }

  @Test
  void mayLackEnglish() {
    LocalText text = wording.plan(new Words("Ұңғыма бұрғылау", "Пробурить скважину", " "));
    assertThatCode(wording::enforce).doesNotThrowAnyException();
    assertThat(text.has(kz.kezdesu.language.Language.EN)).isFalse();
  }

  @Test
  void areCountedInCodePoints() {
    String longest = "😀".repeat(ProblemWording.LONGEST_TITLE);
    wording.title(new Words(longest, longest + "!", longest));
    assertThat(faults()).containsExactly("problem_titleRu.long");
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty",
    "soon, form",
    "2026-02-30, form",
    "2026-11-25, past",
    "2020-01-01, past",
    "2036-11-26, far"
  })
  void nameATermThatCanBeKept(String typed, String fault) {
    wording.term(typed, TODAY);
    assertThat(faults()).containsExactly("problem_dueOn." + fault);
  }

  @Test
  void mayNameTomorrow() {
    assertThat(wording.term(" 2026-11-26 ", TODAY)).isEqualTo(LocalDate.of(2026, 11, 26));
    assertThatCode(wording::enforce).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "101", "50%", "half", "1e1", "٥"})
  void giveAPercentageFromNoughtToAHundred(String typed) {
    wording.percent(typed);
    assertThat(faults()).containsExactly("progress_percent.form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100", " 42 "})
  void takeEveryWholePercentage(String typed) {
    assertThat(wording.percent(typed)).isBetween(0, 100);
    assertThatCode(wording::enforce).doesNotThrowAnyException();
  }

  private List<String> faults() {
    InvalidInput refused = catchThrowableOfType(InvalidInput.class, wording::enforce);
    return Objects.requireNonNull(refused).faults().stream()
        .map(fault -> fault.field() + "." + fault.fault())
        .toList();
  }
}
