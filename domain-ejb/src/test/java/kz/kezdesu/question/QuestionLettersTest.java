package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.Set;
import kz.kezdesu.follow.Letter;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.SecretCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionLettersTest {
  private static final Contact TO = Contact.email("aigul@mail.kz").orElseThrow();
  private static final SecretCode CODE = new SecretCode("0123456789abcdefghjkmnpqrs");

  @ParameterizedTest
  @EnumSource
  void theConfirmationHoldsNumberLinkAndCode(Language language) {
    Letter letter =
        QuestionLetters.confirmation(TO, language, "2026-000001", "https://kezdesu.kz/x", CODE);

    assertThat(letter.subject()).contains("2026-000001");
    assertThat(letter.body())
        .contains("2026-000001", "\nhttps://kezdesu.kz/x\n", CODE.grouped())
        .doesNotContain("{", "''");
    assertThat(letter.deduplication()).doesNotContain(CODE.value());
  }

  @ParameterizedTest
  @EnumSource
  void theNewsOfAnAnswerHoldsNoSecret(Language language) {
    Letter letter =
        QuestionLetters.answered(TO, language, "2026-000001", "https://kezdesu.kz/kk/questions/2");

    assertThat(letter.deduplication()).isEqualTo("answered:2026-000001");
    assertThat(letter.body()).contains("https://kezdesu.kz/kk/questions/2").doesNotContain("{");
  }

  @ParameterizedTest
  @EnumSource
  void theNewsOfADeclinedQuestionSaysWhyAndWhatToDo(DeclineReason reason) {
    for (Language language : Language.values()) {
      for (AskingAgain again : AskingAgain.values()) {
        String link = "https://kezdesu.kz/kk" + again.page(12);
        Letter letter =
            QuestionLetters.declined(TO, language, "2026-000001", reason, again, link, 1);

        assertThat(letter.deduplication()).isEqualTo("declined:2026-000001");
        assertThat(letter.body())
            .contains(
                "2026-000001",
                bundle(language).getString("declined." + reason),
                bundle(language).getString("declined.again." + again) + "\n" + link + "\n")
            .doesNotContain("{");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonSaysInASecondSentenceWhatToDoNow(DeclineReason reason) {
    for (Language language : Language.values()) {
      assertThat(bundle(language).getString("declined." + reason).split("\\. "))
          .as("%s in %s", reason, language)
          .hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalThatIsUndoneAndComesAgainIsToldAgain(Language language) {
    assertThat(
            QuestionLetters.declined(
                    TO,
                    language,
                    "2026-000001",
                    DeclineReason.INSULT,
                    AskingAgain.HERE,
                    "https://kezdesu.kz",
                    2)
                .deduplication())
        .isEqualTo("declined:2026-000001:2");
    Letter undone = QuestionLetters.refusalUndone(TO, language, "2026-000001", 1);
    assertThat(undone.body()).contains("2026-000001").doesNotContain("{");
  }

  @ParameterizedTest
  @EnumSource
  void theNewsThatItTakesLongerSaysWhyAndByWhen(HoldingReason reason) {
    HoldingReplyRow said =
        new HoldingReplyRow(
            reason,
            new LocalText("Барамыз", "Едем", null),
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2026, 12, 15),
            "moh",
            Instant.EPOCH);
    for (Language language : Language.values()) {
      Letter letter =
          QuestionLetters.held(TO, language, "2026-000001", "https://kezdesu.kz/x", said);

      assertThat(letter.body())
          .contains(
              "2026-000001",
              bundle(language).getString("held." + reason),
              said.note().in(language),
              "15",
              "2026")
          .doesNotContain("{", "''");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theNewsOfACorrectedNumberSaysTheRightOne(Language language) {
    Letter letter =
        QuestionLetters.outsideNumberCorrected(
            TO, language, "2026-000001", "https://kezdesu.kz/x", "KZ-2", 7);

    assertThat(letter.deduplication()).isEqualTo("renumbered:2026-000001:7");
    assertThat(letter.body()).contains("2026-000001", "KZ-2").doesNotContain("{", "''");
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasEveryText(Language language) {
    assertThat(bundle(language).keySet())
        .isEqualTo(bundle(Language.KK).keySet())
        .containsAll(Set.of("confirmation.body", "received.body", "answered.body", "signature"));
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(
        "kz.kezdesu.question.letters",
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
