package kz.kezdesu.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.DeclineReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhyAQuestionIsDeclinedTest {
  @ParameterizedTest
  @EnumSource
  void theAuthorsPageSaysItInTheWordsOfTheLetter(DeclineReason reason) {
    for (Language language : Language.values()) {
      String page =
          words("kz.kezdesu.portal.messages", language, "follow_tracking.declined.", reason);

      assertThat(new MessageFormat(page).format(new Object[0]))
          .isEqualTo(words("kz.kezdesu.question.letters", language, "declined.", reason));
    }
  }

  private static String words(String book, Language language, String prefix, DeclineReason reason) {
    return ResourceBundle.getBundle(
            book,
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(prefix + reason);
  }
}
