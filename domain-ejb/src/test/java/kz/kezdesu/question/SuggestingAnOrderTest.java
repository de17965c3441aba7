package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/** The order that the facts of a meeting suggest. */
@Decree("1.6")
class SuggestingAnOrderTest {
  private static final RankingWeights WEIGHTS = RankingWeights.on(LocalDate.of(2026, 11, 25));

  @Test
  void putsFirstWhatMostPeopleSupport() {
    assertThat(order(facts("2026-000001", 12, 0), facts("2026-000002", 212, 0)))
        .containsExactly("2026-000002", "2026-000001");
  }

  @Test
  void raisesWhatManyAskedFromManyPlaces() {
    RankingFacts repeated =
        new RankingFacts(
            "2026-000003",
            Map.of(
                RankingCriterion.SUPPORTERS, 60,
                RankingCriterion.RECURRENCE, 5,
                RankingCriterion.SETTLEMENTS, 4,
                RankingCriterion.URGENCY, 1,
                RankingCriterion.RISK, 2));
    assertThat(order(facts("2026-000004", 100, 1), repeated))
        .containsExactly("2026-000003", "2026-000004");
  }

  @Test
  void explainsEachPointByItsPartOfTheGreatestCount() {
    SuggestedPlace second =
        RankingSuggestion.of(
                List.of(facts("2026-000001", 200, 2), facts("2026-000002", 50, 1)), WEIGHTS)
            .get(1);
    assertThat(second.number()).isEqualTo("2026-000002");
    assertThat(second.place()).isEqualTo(2);
    assertThat(second.of(RankingCriterion.SUPPORTERS)).isEqualTo(10);
    assertThat(second.of(RankingCriterion.RECURRENCE)).isEqualTo(13);
    assertThat(second.total()).isEqualTo(23);
  }

  @Test
  void givesTheWholeHundredToWhatLeadsInEverything() {
    RankingFacts first =
        new RankingFacts(
            "2026-000001",
            Map.of(
                RankingCriterion.SUPPORTERS, 3,
                RankingCriterion.RECURRENCE, 1,
                RankingCriterion.SETTLEMENTS, 2,
                RankingCriterion.URGENCY, 2,
                RankingCriterion.RISK, 2));
    assertThat(RankingSuggestion.of(List.of(first), WEIGHTS).get(0).total()).isEqualTo(100);
  }

  @Test
  void ordersEqualsByTheirNumberEachTime() {
    assertThat(order(facts("2026-000009", 0, 0), facts("2026-000008", 0, 0)))
        .containsExactly("2026-000008", "2026-000009");
    assertThat(order(facts("2026-000008", 0, 0), facts("2026-000009", 0, 0)))
        .containsExactly("2026-000008", "2026-000009");
  }

  @Test
  void hasNothingToSayAboutNothing() {
    assertThat(RankingSuggestion.of(List.of(), WEIGHTS)).isEmpty();
  }

  @Test
  void weighsInHundredths() {
    assertThat(WEIGHTS.validFrom()).isEqualTo(LocalDate.of(2022, 3, 5));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RankingWeights(
                    LocalDate.of(2027, 1, 1), Map.of(RankingCriterion.SUPPORTERS, 100)));
  }

  private static List<String> order(RankingFacts... questions) {
    return RankingSuggestion.of(List.of(questions), WEIGHTS).stream()
        .map(SuggestedPlace::number)
        .toList();
  }

  private static RankingFacts facts(String number, int supporters, int repeated) {
    return new RankingFacts(
        number,
        Map.of(RankingCriterion.SUPPORTERS, supporters, RankingCriterion.RECURRENCE, repeated));
  }
}
