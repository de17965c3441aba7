package kz.kezdesu.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import kz.kezdesu.decree.VoicedQuestions.Voiced;
import org.junit.jupiter.api.Test;

@Decree("1.6")
class VoicedQuestionsTest {
  private static final Voiced RANKED =
      new Voiced("2026-000101", 1, "Ауылда бір де дәрігер жоқ", false, "health");
  private static final Voiced LINKED = new Voiced("2026-000102", null, null, true, "health");
  private static final Voiced BOTH =
      new Voiced("2026-000103", 2, "Дорога к больнице закрыта весной", true, "roads");

  @Test
  void rankedAndLinkedTogetherAreAllThatWereVoiced() {
    VoicedQuestions questions = new VoicedQuestions(List.of(RANKED, LINKED, BOTH));
    assertThat(questions.breaches()).isEmpty();
    assertThat(questions.ranked()).isEqualTo(2);
    assertThat(questions.linked()).isEqualTo(1);
    assertThat(questions.voiced()).isEqualTo(3);
  }

  @Test
  void aMeetingAtWhichNobodyAskedHasNothingToRank() {
    assertThat(new VoicedQuestions(List.of()).breaches()).isEmpty();
  }

  @Test
  void aQuestionNeitherRankedNorLinkedIsNamed() {
    Voiced forgotten = new Voiced("2026-000104", null, null, false, "water");
    VoicedQuestions questions = new VoicedQuestions(List.of(RANKED, forgotten));
    assertThat(questions.breaches())
        .containsExactly(Breach.of(Violation.QUESTION_UNACCOUNTED, "2026-000104"));
    assertThat(questions.ranked() + questions.linked()).isLessThan(questions.voiced());
  }

  @Test
  void aQuestionWithoutATopicIsNamed() {
    Voiced topicless = new Voiced("2026-000105", null, null, true, null);
    assertThat(new VoicedQuestions(List.of(RANKED, topicless)).breaches())
        .containsExactly(Breach.of(Violation.QUESTION_WITHOUT_TOPIC, "2026-000105"));
  }

  @Test
  void aPlaceInTheOrderCarriesItsReason() {
    Voiced unexplained = new Voiced("2026-000106", 2, "  ", false, "roads");
    assertThat(new VoicedQuestions(List.of(RANKED, unexplained)).breaches())
        .containsExactly(Breach.of(Violation.RANK_WITHOUT_REASON, "2026-000106"));
  }

  @Test
  void onePlaceIsTakenByOneQuestion() {
    Voiced rival = new Voiced("2026-000107", 1, "Су жоқ", false, "water");
    assertThat(new VoicedQuestions(List.of(RANKED, rival)).breaches())
        .containsExactly(Breach.of(Violation.RANK_TAKEN_TWICE, 1, "2026-000101", "2026-000107"));
  }

  @Test
  void placeZeroIsNonsense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Voiced("2026-000108", 0, "reason", false, "water"));
  }
}
