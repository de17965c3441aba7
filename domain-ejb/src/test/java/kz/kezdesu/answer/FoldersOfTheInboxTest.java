package kz.kezdesu.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kezdesu.question.QuestionStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldersOfTheInboxTest {
  @Test
  void aVoicedQuestionLiesWhereItsAnswerStands() {
    assertThat(folders(QuestionStatus.VOICED, null)).contains(InboxFolder.AWAITING);
    assertThat(folders(QuestionStatus.VOICED, AnswerStatus.DRAFT))
        .contains(InboxFolder.DRAFTED)
        .doesNotContain(InboxFolder.AWAITING);
    assertThat(folders(QuestionStatus.VOICED, AnswerStatus.IN_CLEARANCE))
        .contains(InboxFolder.TO_CLEAR)
        .doesNotContain(InboxFolder.TO_SIGN_OFF);
    assertThat(folders(QuestionStatus.VOICED, AnswerStatus.CLEARED))
        .contains(InboxFolder.TO_SIGN_OFF)
        .doesNotContain(InboxFolder.TO_CLEAR, InboxFolder.TO_PUBLISH);
    assertThat(folders(QuestionStatus.VOICED, AnswerStatus.SIGNED_OFF))
        .contains(InboxFolder.TO_PUBLISH);
  }

  @Test
  void anOwedAnswerLiesInOneFolderOfItsWay() {
    for (AnswerStatus answer : AnswerStatus.values()) {
      Set<InboxFolder> on = folders(QuestionStatus.VOICED, answer);
      on.retainAll(InboxFolder.byAnswer());
      assertThat(on).as(answer.name()).hasSize(answer.isPublic() ? 0 : 1);
    }
  }

  @Test
  void aReceivedQuestionIsOnlyToCheck() {
    assertThat(folders(QuestionStatus.RECEIVED, null))
        .containsExactlyInAnyOrder(InboxFolder.TO_CHECK, InboxFolder.ALL);
  }

  @Test
  void aPublishedQuestionWithoutAnAnswerIsFoundByItself() {
    assertThat(folders(QuestionStatus.PUBLISHED, null))
        .containsExactlyInAnyOrder(
            InboxFolder.PUBLISHED, InboxFolder.PUBLISHED_UNANSWERED, InboxFolder.ALL);
    assertThat(folders(QuestionStatus.PUBLISHED, AnswerStatus.DRAFT))
        .contains(InboxFolder.PUBLISHED, InboxFolder.DRAFTED)
        .doesNotContain(InboxFolder.PUBLISHED_UNANSWERED);
  }

  @Test
  void whatIsOverIsOnlyAmongAll() {
    assertThat(folders(QuestionStatus.ANSWERED, AnswerStatus.PUBLISHED))
        .containsExactly(InboxFolder.ALL);
    assertThat(folders(QuestionStatus.DECLINED, null)).containsExactly(InboxFolder.ALL);
    assertThat(folders(QuestionStatus.WITHDRAWN, null)).containsExactly(InboxFolder.ALL);
  }

  @Test
  void aPlaceIsReadFromItsText() {
    InboxPlace place = new InboxPlace(LocalDate.of(2026, 12, 7), 350);

    assertThat(place.token()).isEqualTo("2026-12-07-350");
    assertThat(InboxPlace.of(place.token())).isEqualTo(Optional.of(place));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "2026-13-01-5", "2026-12-07", "2026-12-07--5", "x", "٢٠٢٦-12-07-1"})
  void whatIsNoPlaceIsNone(String text) {
    assertThat(InboxPlace.of(text)).isEmpty();
  }

  private static Set<InboxFolder> folders(QuestionStatus status, @Nullable AnswerStatus answer) {
    return Arrays.stream(InboxFolder.values())
        .filter(folder -> folder.takes(status, answer))
        .collect(Collectors.toSet());
  }
}
