package kz.kezdesu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values come from a spreadsheet, a CSV file, or a letter. */
@Decree("1.4b")
class PastingValuesTest {
  private static final String ABAI = "100000000";
  private static final String ASTANA = "710000000";
  private static final Map<String, String> REGIONS =
      Map.of(
          ABAI,
          ABAI,
          "Абай облысы",
          ABAI,
          "область Абай",
          ABAI,
          "Abai Region",
          ABAI,
          ASTANA,
          ASTANA,
          "Астана қ.",
          ASTANA,
          "г.Астана",
          ASTANA,
          "Astana City",
          ASTANA);

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "100000000;12,5\n710000000;3",
        "100000000,12,5\n710000000,3",
        "100000000\t12,5\r\n710000000\t3\r\n",
        "\ufeffРегион;Значение\nобласть Абай;12,5\nг.Астана;3",
        "Абай облысы; 12,5\n\n  Астана қ. ; 3 ;;\n",
        "ОБЛАСТЬ  АБАЙ;12,5\nг. Астана;3",
        "\"область Абай\",\"12,5\"\n\"Астана\",\"3\"",
        "Abai Region;12,5\nAstana City;3"
      })
  void aRegionIsKnownByItsCodeAndByItsNames(String typed) {
    assertThat(ValuesTyped.read(typed, REGIONS))
        .containsExactly(entry(ABAI, "12,5"), entry(ASTANA, "3"));
  }

  @Test
  void whereNothingIsKnownTheValueIsEmpty() {
    assertThat(ValuesTyped.read("100000000;-\n710000000;", REGIONS))
        .containsExactly(entry(ABAI, ""), entry(ASTANA, ""));
  }

  @ParameterizedTest(name = "[{0}]: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "710000000 | parts",
        "'Астана 5' | parts",
        "Атлантида;5 | region",
        "999999999;5 | region",
        "'710000000;=CMD()' | number",
        "710000000;12.5.1 | number",
        "710000000;<b>1</b> | number",
        "область Абай;7 | twice",
        "100000000;7 | twice"
      })
  void aLineThatCannotBeTakenIsNamed(String line, String fault) {
    assertThat(faults("100000000;5\n" + line))
        .extracting(Fault::field, Fault::fault, Fault::limit)
        .containsExactly(tuple("indicator_pasted", fault, 2));
  }

  @Test
  void everyWrongLineIsTold() {
    assertThat(faults("Регион;Значение\nАтлантида;5\n710000000;много\n\nx"))
        .extracting(Fault::fault, Fault::limit)
        .containsExactly(tuple("region", 2), tuple("number", 3), tuple("parts", 5));
  }

  @Test
  void onlyTheFirstLineMayBeAHeading() {
    assertThat(faults("100000000;5\nРегион;Значение"))
        .extracting(Fault::fault)
        .containsExactly("region");
    assertThat(faults("Атлантида;5")).extracting(Fault::fault).containsExactly("region");
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", " \n\t\n", "\ufeff", "\u0000", "Регион;Значение"})
  void nothingIsNothing(String typed) {
    assertThat(faults(typed)).extracting(Fault::fault).containsExactly("empty");
  }

  @Test
  void aHundredLinesAreReadAndNotOneMore() {
    assertThat(ValuesTyped.read("\n".repeat(99) + "100000000;5", REGIONS)).hasSize(1);
    assertThat(faults("\n".repeat(100) + "100000000;5"))
        .extracting(Fault::fault, Fault::limit)
        .containsExactly(tuple("many", 100));
    assertThat(faults("1".repeat(500) + ";5")).extracting(Fault::fault).containsExactly("parts");
  }

  private static List<Fault> faults(String typed) {
    List<Fault> faults = new ArrayList<>();
    assertThatThrownBy(() -> ValuesTyped.read(typed, REGIONS))
        .isInstanceOfSatisfying(InvalidInput.class, refused -> faults.addAll(refused.faults()));
    return faults;
  }
}
