package kz.kezdesu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Decree("1.4b")
class EnteringIndicatorsTest {
  private static final String ABAI = "100000000";
  private static final String AKMOLA = "110000000";
  private static final TypedText NAME = new TypedText("Кезек", "Очередь", "");
  private static final TypedText UNIT = new TypedText("күн", "дней", "days");

  @ParameterizedTest(name = "[{0}] is {1}")
  @CsvSource({
    "'12,5', 12.5",
    "12.50, 12.5",
    "' 1 234,5 ', 1234.5",
    "'1\u00a0234\u202f567', 1234567",
    "-0.75, -0.75",
    "\u22123, -3",
    "100, 100",
    "999999999999.999999, 999999999999.999999",
    "\u200b7\u202e, 7"
  })
  void aNumberIsTakenAsPeopleAndSpreadsheetsWriteIt(String typed, String meant) {
    assertThat(entered("50", typed).values())
        .containsExactly(Map.entry(ABAI, new BigDecimal(meant)));
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource({
    "=1+1",
    "1e5",
    "0x10",
    "12.5.1",
    "1000000000000",
    "1.1234567",
    "много",
    "NaN",
    "😀",
    "--1",
    "1-",
    "+5"
  })
  void whatIsNoNumberNamesItsLine(String typed) {
    assertThat(faults("50", typed))
        .extracting(Fault::field, Fault::fault, Fault::limit)
        .containsExactly(tuple("indicator_values", "number", 1));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", " ", "-", "–", "…", "\u0000"})
  void whereNothingIsKnownThereIsNoValue(String typed) {
    Indicator indicator =
        IndicatorRules.indicator(
            wish("50", List.of(new TypedValue(ABAI, typed), new TypedValue(AKMOLA, "3"))),
            kato -> true);

    assertThat(indicator.values()).containsOnlyKeys(AKMOLA);
  }

  @Test
  void anIndicatorNeedsOneValueAtLeast() {
    assertThat(faults("50", ""))
        .extracting(Fault::field, Fault::fault)
        .containsExactly(tuple("indicator_values", "empty"));
  }

  @ParameterizedTest
  @CsvSource({"0", "101", "-1", "1.5", "''", "пять", "0001", "99999999999"})
  void aWeightIsAWholeNumberFromOneToHundred(String typed) {
    assertThat(faults(typed, "1"))
        .extracting(Fault::field, Fault::fault, Fault::limit)
        .containsExactly(tuple("indicator_weight", "number", 100));
  }

  @Test
  void theLeastAndTheGreatestWeightAreTaken() {
    assertThat(entered("1", "1").weight()).isEqualTo(1);
    assertThat(entered(" 100 ", "1").weight()).isEqualTo(100);
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    assertThatThrownBy(
            () ->
                IndicatorRules.indicator(
                    new EnterIndicator(
                        "moh",
                        0,
                        UUID.randomUUID(),
                        new TypedText("\u0000", "ә".repeat(201), "x".repeat(201)),
                        new TypedText("", "", "x".repeat(61)),
                        "",
                        true,
                        List.of(new TypedValue("999999999", "5"))),
                    kato -> kato.equals(ABAI)))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
        .extracting(
            refused -> refused.faults().stream().map(f -> f.field() + "." + f.fault()).toList())
        .isEqualTo(
            List.of(
                "indicator_nameKk.empty",
                "indicator_nameRu.long",
                "indicator_nameEn.long",
                "indicator_unitKk.empty",
                "indicator_unitRu.empty",
                "indicator_unitEn.long",
                "indicator_weight.number",
                "indicator_values.number"));
  }

  @Test
  void aNameHasAtMost200CodePoints() {
    String longest = "😀".repeat(200);
    Indicator taken =
        IndicatorRules.indicator(
            new EnterIndicator(
                "moh",
                0,
                UUID.randomUUID(),
                new TypedText(longest, longest, ""),
                UNIT,
                "1",
                true,
                List.of(new TypedValue(ABAI, "1"))),
            kato -> true);

    assertThat(taken.name().getKk()).isEqualTo(longest);
  }

  private static Indicator entered(String weight, String value) {
    return IndicatorRules.indicator(
        wish(weight, List.of(new TypedValue(ABAI, value))), kato -> true);
  }

  private static List<Fault> faults(String weight, String value) {
    List<Fault> faults = new ArrayList<>();
    assertThatThrownBy(() -> entered(weight, value))
        .isInstanceOfSatisfying(InvalidInput.class, refused -> faults.addAll(refused.faults()));
    return faults;
  }

  private static EnterIndicator wish(String weight, List<TypedValue> values) {
    return new EnterIndicator("moh", 0, UUID.randomUUID(), NAME, UNIT, weight, true, values);
  }
}
