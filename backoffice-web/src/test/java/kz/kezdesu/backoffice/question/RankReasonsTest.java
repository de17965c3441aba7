package kz.kezdesu.backoffice.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.QuestionKind;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.RankingCriterion;
import kz.kezdesu.question.RankingFacts;
import kz.kezdesu.question.RankingLine;
import kz.kezdesu.question.SuggestedPlace;
import kz.kezdesu.question.VoicedRow;
import org.junit.jupiter.api.Test;

class RankReasonsTest {
  private final RankReasons reasons = new RankReasons();

  @Test
  void theFactsAreTheReason() {
    RankingLine line = line(Language.RU, Map.of(RankingCriterion.SUPPORTERS, 3), Map.of());

    assertThat(reasons.byFacts(line)).isEqualTo("Поддержали 3 человека");
  }

  @Test
  void whereTheFactsSayNothingThePointsAreTheReason() {
    Map<RankingCriterion, Integer> points = Map.of(RankingCriterion.URGENCY, 7);

    assertThat(reasons.byFacts(line(Language.RU, Map.of(), points)))
        .isEqualTo("Место по баллам: 7");
    assertThat(reasons.byFacts(line(Language.KK, Map.of(), points)))
        .isEqualTo("Орны жинаған ұпайына қарай қойылды: 7");
    assertThat(reasons.of(line(Language.KK, Map.of(), points))).doesNotContain("").hasSize(6);
  }

  private static RankingLine line(
      Language language,
      Map<RankingCriterion, Integer> facts,
      Map<RankingCriterion, Integer> points) {
    VoicedRow row =
        new VoicedRow(
            1,
            "2026-1",
            QuestionStatus.VOICED,
            QuestionKind.QUESTION,
            "Су қашан келеді?",
            language,
            "620000000",
            null,
            null,
            0,
            null,
            null,
            null);
    return new RankingLine(
        row, null, new SuggestedPlace(new RankingFacts("2026-1", facts), 1, points));
  }
}
