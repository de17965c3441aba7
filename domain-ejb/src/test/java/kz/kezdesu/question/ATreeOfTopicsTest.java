package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.junit.jupiter.api.Test;

/** Questions are systematised by topics (1.6): main ones, and what lies below them. */
@Decree("1.6")
class ATreeOfTopicsTest {
  private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

  private final Topic roads = new Topic("roads", null, 3, names("Жолдар", "Дороги", "Roads"));
  private final Topic bridges =
      new Topic("roads-bridges", roads, 12, names("Көпірлер", "Мосты", "Bridges"));
  private final Topic streets =
      new Topic("roads-streets", roads, 11, names("Көшелер", "Улицы", "Streets"));
  private final Topic health =
      new Topic("health", null, 1, names("Денсаулық сақтау", "Здравоохранение", "Health"));

  private static TopicNames names(String kk, String ru, String en) {
    return new TopicNames(kk, ru, en);
  }

  @Test
  void eachMainTopicStandsBeforeWhatLiesBelowIt() {
    assertThat(Topics.inOrder(List.of(health, roads, streets, bridges)).keySet())
        .containsExactly("health", "roads", "roads-streets", "roads-bridges");
  }

  @Test
  void aTopicBelowIsCalledAfterTheMainOne() {
    assertThat(bridges.fullName(Language.RU)).isEqualTo("Дороги: мосты");
    assertThat(bridges.fullName(Language.KK)).isEqualTo("Жолдар: көпірлер");
    assertThat(roads.fullName(Language.EN)).isEqualTo("Roads");
  }

  @Test
  void anAbbreviationKeepsItsCapitals() {
    Topic insurance = new Topic("health-osms", health, 20, names("МӘМС", "ОСМС", "CSHI"));
    assertThat(insurance.fullName(Language.RU)).isEqualTo("Здравоохранение: ОСМС");
  }

  @Test
  void withAMainTopicWhatLiesBelowItIsNotOfferedEither() {
    assertThat(bridges.isOffered()).isTrue();
    roads.retire(NOW);
    assertThat(bridges.isOffered()).isFalse();
    assertThat(bridges.isRetired()).isFalse();
    roads.retire(null);
    assertThat(bridges.isOffered()).isTrue();
  }

  @Test
  void whoSawItOtherwiseChangesNothing() {
    roads.mustBe(0);
    assertThatThrownBy(() -> roads.mustBe(1)).isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void namesAreTypedInAllLanguagesAndTellItFromThoseBesideIt() {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () -> names("", "мосты", "x".repeat(81)).mustBeApartFrom(List.of(bridges.names())));
    assertThat(refused.faults())
        .extracting(Fault::field, Fault::fault)
        .containsExactly(
            tuple("topic_kk", "empty"), tuple("topic_ru", "taken"), tuple("topic_en", "long"));
  }

  @Test
  void aNameBeginsWithACapitalAndStandsOnOneLine() {
    assertThat(names(" қар  тазалау\n", "уборка снега", "snow"))
        .isEqualTo(new TopicNames("Қар тазалау", "Уборка снега", "Snow"));
  }
}
