package kz.kezdesu.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import kz.kezdesu.follow.Letter;
import kz.kezdesu.language.Language;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.QuestionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhatIsNewTest {
  private static final Contact TO = Contact.email("aigul@mail.kz").orElseThrow();
  private static final SecretCode CODE = new SecretCode("0123456789abcdefghjkmnpqrs");
  private static final Instant SOON = Instant.parse("2026-12-01T05:00:00Z");

  @Test
  void aDailyReaderIsToldInTheMorningAndOnceADay() {
    Instant night = Instant.parse("2026-11-25T22:00:00Z");
    Instant nine = Instant.parse("2026-11-26T04:00:00Z");

    assertThat(Pace.DAILY.after(night)).isEqualTo(nine);
    assertThat(Pace.DAILY.after(nine)).isEqualTo("2026-11-27T04:00:00Z");
    assertThat(Pace.DAILY.after(nine.plusSeconds(1))).isEqualTo("2026-11-27T04:00:00Z");
    assertThat(Pace.AT_ONCE.after(nine)).isEqualTo("2026-11-26T04:10:00Z");
  }

  @Test
  void aDailyReaderWhoseLetterIsLateGetsNoSecondOneThatMorning() {
    Instant night = Instant.parse("2026-11-25T22:00:00Z");

    assertThat(Pace.DAILY.next(night)).isEqualTo("2026-11-27T04:00:00Z");
    assertThat(Pace.DAILY.next(night.plusSeconds(2 * 3600))).isEqualTo("2026-11-27T04:00:00Z");
    assertThat(Pace.AT_ONCE.next(night)).isEqualTo("2026-11-25T22:10:00Z");
  }

  @ParameterizedTest
  @EnumSource
  void theConfirmationHoldsTheLinkAndNothingElseThatIsSecret(Language language) {
    Letter letter = FollowLetters.confirmation(TO, language, "https://kezdesu.kz/x", CODE);

    assertThat(letter.body()).contains("\nhttps://kezdesu.kz/x\n").doesNotContain("{", "''");
    assertThat(letter.deduplication()).doesNotContain(CODE.value());
    assertThat(letter.unsubscribe()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void aDigestCanBeStoppedWithOnePressAndCountsWhatItLeavesOut(Language language) {
    List<String> lines = Collections.nCopies(FollowLetters.MOST_LINES + 7, "x");

    Letter letter =
        FollowLetters.digest(TO, language, lines, "https://kezdesu.kz/stop", "digest:1");

    assertThat(letter.unsubscribe()).isEqualTo("https://kezdesu.kz/stop");
    assertThat(letter.body()).contains("https://kezdesu.kz/stop", " 7").doesNotContain("{", "''");
  }

  @ParameterizedTest
  @EnumSource
  void everyPublicStatusHasItsLine(Language language) {
    for (QuestionStatus status : QuestionStatus.publicOnes()) {
      assertThat(
              FollowLetters.question(
                  language, "2026-000001", status.name(), "{0} 😀'", "https://x"))
          .contains("2026-000001", "{0} 😀'", "https://x");
    }
    for (MeetingStatus status : MeetingStatus.values()) {
      if (status != MeetingStatus.PLANNED) {
        assertThat(
                FollowLetters.meeting(
                    language, status.name(), "Министрлік", "Абай", SOON, "https://x"))
            .contains("Министрлік", "Абай", "https://x");
      }
    }
  }

  @Test
  void aLongQuestionIsShortenedBetweenCharacters() {
    assertThat(
            FollowLetters.question(
                Language.KK, "2026-000001", "ANSWERED", "😀".repeat(500), "https://x"))
        .contains("😀…»")
        .hasSizeLessThan(400);
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasEveryText(Language language) {
    assertThat(bundle(language).keySet()).isEqualTo(bundle(Language.KK).keySet());
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(
        "kz.kezdesu.subscription.letters",
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
