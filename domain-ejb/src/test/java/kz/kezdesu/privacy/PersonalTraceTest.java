package kz.kezdesu.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTraceTest {
  @ParameterizedTest
  @CsvSource({
    "Пишите на aigul@mail.kz, EMAIL",
    "почта: айгүл@пошта.қаз, EMAIL",
    "тел. +7 701 123 45 67, PHONE",
    "87011234567, PHONE",
    "8 (701) 123-45-67, PHONE",
    "8 (7172) 12-34-56, PHONE",
    "701 123 45 67, PHONE",
    "ЖСН 900101300123, IIN",
    "ИИН 900101 300123, IIN",
    "карта 4111 1111 1111 1111, CARD",
    "счёт KZ86 125K ZT50 0410 0100, ACCOUNT",
  })
  void isSeen(String text, PersonalTrace trace) {
    assertThat(PersonalTrace.in(text)).contains(trace);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Екінші дәрігер жоқ, кезек 3 апта.",
        "Вопрос № 2026-000123 от 12.03.2026",
        "с 12.03.2026 по 15.04.2026",
        "1 250 000 000 теңге",
        "дом 12, кв. 34, подъезд 5",
        "Постановление № 112 от 5 марта 2022 года",
        "@kezdesu",
        "2 000 000 – 3 000 000",
        "20260312101500123456789"
      })
  void isNotSeenWhereThereIsNone(String text) {
    assertThat(PersonalTrace.in(text)).isEmpty();
  }

  @Test
  void areAllSuggestedInTheirOrder() {
    assertThat(
            PersonalTrace.all(
                "Айгүл, 900101300126, aigul@mail.kz, +7 701 123 45 67, карта 4111 1111 1111 1111,"
                    + " счёт KZ86 125K ZT50 0410 0100 и снова +7 701 123 45 67"))
        .extracting(PersonalTrace.Found::trace, PersonalTrace.Found::written)
        .containsExactly(
            tuple(PersonalTrace.IIN, "900101300126"),
            tuple(PersonalTrace.EMAIL, "aigul@mail.kz"),
            tuple(PersonalTrace.PHONE, "+7 701 123 45 67"),
            tuple(PersonalTrace.CARD, "4111 1111 1111 1111"),
            tuple(PersonalTrace.ACCOUNT, "KZ86 125K ZT50 0410 0100"));
  }

  /** The second IIN is one whose check digit is counted with the second weights. */
  @ParameterizedTest
  @CsvSource({
    "900101300126, true",
    "900101100500, true",
    "900101300123, false",
    "KZ86 125K ZT50 0410 0100, true",
    "KZ87 125K ZT50 0410 0100, false",
  })
  void areSuggestedOnlyWithARightCheckDigit(String text, boolean suggested) {
    assertThat(PersonalTrace.all(text).isEmpty()).isEqualTo(!suggested);
  }
}
