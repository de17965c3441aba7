package kz.kezdesu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.kezdesu.analysis.model.MinistryRanking;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.refusal.ChangedMeanwhile;
import org.junit.jupiter.api.Test;

@Decree("1.4b")
class MinistryRankingTest {
  private static final LocalText WORDS = new LocalText("Кезек", "Очередь", "");
  private static final LocalText WHY = new LocalText("Жаңа деректер", "Новые данные", "");

  @Test
  void anIndicatorKeepsItsPlaceWhenItIsChanged() {
    MinistryRanking ranking = new MinistryRanking("moh");
    Indicator first = indicator(10, "1");
    Indicator second = indicator(20, "2");
    ranking.put(first);
    ranking.put(second);
    Indicator changed =
        new Indicator(first.key(), WORDS, WORDS, 90, true, Map.of("100000000", BigDecimal.TEN));
    ranking.put(changed);

    assertThat(ranking.indicators()).containsExactly(changed, second);
    ranking.remove(first.key());
    ranking.remove(first.key());
    assertThat(ranking.indicators()).containsExactly(second);
  }

  @Test
  void noughtsAtTheEndMakeNoDifference() {
    UUID key = UUID.randomUUID();
    assertThat(indicator(key, "100.500000")).isEqualTo(indicator(key, "100.5"));
    assertThat(indicator(key, "100.000000").values()).hasToString("{100000000=100}");
  }

  @Test
  void onceAdoptedItIsFrozen() {
    MinistryRanking ranking = new MinistryRanking("moh");
    Indicator indicator = indicator(10, "1");
    ranking.put(indicator);
    ranking.adopt("approver.moh", Instant.EPOCH);

    assertThat(ranking.row().adoptedBy()).isEqualTo("approver.moh");
    assertThatThrownBy(() -> ranking.put(indicator)).isInstanceOf(RankingIsAdopted.class);
    assertThatThrownBy(() -> ranking.remove(indicator.key())).isInstanceOf(RankingIsAdopted.class);
    assertThatThrownBy(() -> ranking.rank(List.of())).isInstanceOf(RankingIsAdopted.class);
    assertThatThrownBy(() -> ranking.adopt("x", Instant.EPOCH))
        .isInstanceOf(RankingIsAdopted.class);
  }

  @Test
  void theNextVersionHasAllIndicatorsAndItsReason() {
    MinistryRanking ranking = new MinistryRanking("moh");
    ranking.put(indicator(10, "1"));
    ranking.adopt("approver.moh", Instant.EPOCH);
    MinistryRanking next = ranking.next(WHY);

    assertThat(next.indicators()).isEqualTo(ranking.indicators());
    assertThat(next.row().number()).isEqualTo(2);
    assertThat(next.row().reason()).isEqualTo(WHY);
    assertThat(next.isAdopted()).isFalse();
  }

  @Test
  void aChangeOfAnotherRowIsNotTaken() {
    assertThatThrownBy(() -> new MinistryRanking("moh").mustBe(3))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  private static Indicator indicator(int weight, String value) {
    return new Indicator(
        UUID.randomUUID(), WORDS, WORDS, weight, true, Map.of("100000000", new BigDecimal(value)));
  }

  private static Indicator indicator(UUID key, String value) {
    return new Indicator(key, WORDS, WORDS, 5, true, Map.of("100000000", new BigDecimal(value)));
  }
}
