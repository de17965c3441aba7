package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be taken is named field by field, all at once. */
class AskingWithFaultsTest {
  @Test
  void aGoodQuestionHasNone() {
    assertThat(asked("text", "Жол қашан жөнделеді?").faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1", "1999", "2000"})
  void aTextUpToItsLimitIsTaken(int length) {
    assertThat(asked("text", "😀".repeat(length)).faults()).isEmpty();
    assertThat(asked("text", "қ".repeat(length)).faults()).isEmpty();
  }

  @Test
  void aTextOfOneMoreIsNot() {
    assertThat(asked("text", "😀".repeat(2001)).faults())
        .containsExactly(new Fault("text", "too_long", 2000));
    assertThat(asked("text", "").faults()).containsExactly(new Fault("text", "missing", 2000));
    assertThat(asked("text", "\0\u202e ").faults())
        .containsExactly(new Fault("text", "missing", 2000));
  }

  @Test
  void whatIsNotSeenIsNotCounted() {
    assertThat(asked("text", "\u200b".repeat(50) + "қ".repeat(2000) + "\r\n").faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kind, '', missing",
    "kind, question, unknown",
    "language, '', missing",
    "language, de, unknown",
    "name, '', missing",
    "email, aigul@, invalid",
    "phone, 12, invalid",
    "consent, '', missing",
    "idempotencyKey, '', missing",
    "idempotencyKey, кілт, invalid"
  })
  void aFieldIsNamedWithItsFault(String field, String value, String fault) {
    assertThat(asked(field, value).faults())
        .extracting(Fault::field, Fault::fault)
        .containsExactly(tuple(field, fault));
  }

  @Test
  void aNameHasAtMostAHundredCodePoints() {
    assertThat(asked("name", "А".repeat(100)).faults()).isEmpty();
    assertThat(asked("name", "А".repeat(101)).faults())
        .containsExactly(new Fault("name", "too_long", 100));
  }

  @Test
  void allFaultsAreToldAtOnce() {
    AskQuestion nothing =
        new AskQuestion("", 1, "", "", "", "", "", "", "", false, "x", "y", false, Language.KK);

    assertThat(nothing.faults())
        .extracting(Fault::field)
        .isEqualTo(
            List.of(
                "idempotencyKey", "kind", "text", "language", "name", "email", "phone", "consent"));
  }

  /** A good question but for one field. */
  private static AskQuestion asked(String field, String value) {
    Map<String, String> typed =
        new HashMap<>(
            Map.of(
                "idempotencyKey", "key-1",
                "kind", "QUESTION",
                "text", "Жол қашан жөнделеді?",
                "language", "kk",
                "name", "Айгүл",
                "email", "aigul@mail.kz",
                "phone", "8 701 234 56 78",
                "consent", "yes"));
    typed.put(field, value);
    UnaryOperator<String> in = name -> typed.getOrDefault(name, "");
    return new AskQuestion(
        in.apply("idempotencyKey"),
        45,
        in.apply("kind"),
        in.apply("text"),
        in.apply("language"),
        "610000000",
        "",
        "",
        in.apply("name"),
        true,
        in.apply("email"),
        in.apply("phone"),
        in.apply("consent").equals("yes"),
        Language.KK);
  }
}
