package kz.kezdesu.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingDaysOffTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void daysComeOneALineAsTypedOrPastedFromATable() {
    String typed =
        "2027-01-01; Жаңа жыл; Новый год; New Year\r\n\n"
            + "22.03.2027\tНаурыз  мейрамы\tНаурыз мейрамы\n";

    assertThat(DaysOffTyped.read(typed, TODAY))
        .containsExactly(
            new DayOff(
                LocalDate.of(2027, 1, 1), new LocalText("Жаңа жыл", "Новый год", "New Year")),
            new DayOff(
                LocalDate.of(2027, 3, 22), new LocalText("Наурыз мейрамы", "Наурыз мейрамы", "")));
  }

  @ParameterizedTest(name = "[{0}]: {1}")
  @CsvSource({
    "2027-01-01, parts",
    "2027-01-01;а;б;в;г, parts",
    "завтра;а;б, day",
    "2027-02-30;а;б, day",
    "31.04.2027;а;б, day",
    "2026-11-25;а;б, past",
    "2029-01-01;а;б, far",
    "2027-01-02;а;б, weekend",
    "2027-01-01;;б, reason",
    "2027-01-01;а;\u200b, reason"
  })
  void aLineThatCannotBeTakenIsNamed(String line, String fault) {
    assertThat(faults("2027-05-07;а;б\n" + line))
        .extracting(Fault::field, Fault::fault, Fault::limit)
        .containsExactly(tuple("calendar_lines", fault, 2));
  }

  @Test
  void aReasonHasAtMost120Characters() {
    String longest = "😀".repeat(120);
    assertThat(DaysOffTyped.read("2027-01-01;" + longest + ";б", TODAY)).hasSize(1);
    assertThat(faults("2027-01-01;" + longest + "!;б"))
        .extracting(Fault::fault)
        .containsExactly("long");
  }

  @Test
  void theSameDayTwiceIsAMistake() {
    assertThat(faults("2027-01-01;а;б\n01.01.2027;а;б"))
        .extracting(Fault::fault, Fault::limit)
        .containsExactly(tuple("twice", 2));
  }

  @Test
  void nothingAndTooMuchAreRefused() {
    assertThat(faults(" \n")).extracting(Fault::fault).containsExactly("empty");
    String sixtyOne = IntStream.range(0, 61).mapToObj(i -> "x").collect(Collectors.joining("\n"));
    assertThat(faults(sixtyOne)).extracting(Fault::fault).containsExactly("many");
  }

  private static List<Fault> faults(String typed) {
    List<Fault> faults = new ArrayList<>();
    assertThatThrownBy(() -> DaysOffTyped.read(typed, TODAY))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
        .satisfies(refused -> faults.addAll(refused.faults()));
    return faults;
  }
}
