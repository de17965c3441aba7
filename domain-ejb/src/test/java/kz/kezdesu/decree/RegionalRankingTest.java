package kz.kezdesu.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kz.kezdesu.decree.RegionalRanking.Citation;
import kz.kezdesu.decree.RegionalRanking.Indicator;
import kz.kezdesu.decree.RegionalRanking.Place;
import org.junit.jupiter.api.Test;

/** The ministry of health ranks three regions and the capital by its doctors and queues. */
@Decree("1.4b")
class RegionalRankingTest {
  private static final String ABAI = "100000000";
  private static final String AKMOLA = "110000000";
  private static final String AKTOBE = "150000000";
  private static final String ASTANA = "710000000";
  private static final List<String> REGIONS = List.of(ABAI, AKMOLA, AKTOBE, ASTANA);
  private static final UUID QUEUE = new UUID(0, 1);
  private static final UUID DOCTORS = new UUID(0, 2);

  @Test
  void theWorstRegionIsTheFirstAndHasHundredPoints() {
    List<Place> places = ranked(queue(60, "30", "10", "20", "15"));

    assertThat(places).extracting(Place::region).containsExactly(ABAI, AKTOBE, ASTANA, AKMOLA);
    assertThat(places).extracting(Place::number).containsExactly(1, 2, 3, 4);
    assertThat(places)
        .extracting(place -> place.points().toPlainString())
        .containsExactly("100.00", "50.00", "25.00", "0.00");
  }

  @Test
  void whereMoreIsBetterTheLeastIsTheWorst() {
    assertThat(ranked(doctors(1, "30", "10", "20", "15")))
        .extracting(Place::region)
        .containsExactly(AKMOLA, ASTANA, AKTOBE, ABAI);
  }

  @Test
  void weightsShareTheHundredPointsAndEachIndicatorShowsItsPart() {
    List<Place> places =
        ranked(queue(75, "30", "10", "20", "10"), doctors(25, "40", "10", "10", "40"));

    Place first = places.get(0);
    assertThat(first.region()).isEqualTo(ABAI);
    assertThat(first.points()).isEqualByComparingTo("75");
    assertThat(first.contributions())
        .extracting(part -> part.points().toPlainString())
        .containsExactly("75.00", "0.00");
    assertThat(places.get(1).region()).isEqualTo(AKTOBE);
    assertThat(places.get(1).contributions())
        .extracting(part -> part.points().toPlainString())
        .containsExactly("37.50", "25.00");
  }

  @Test
  void equalPointsAreOrderedByTheCodeOfTheRegion() {
    assertThat(ranked(queue(10, "7", "7", "7", "8")))
        .extracting(Place::region)
        .containsExactly(ASTANA, ABAI, AKMOLA, AKTOBE);
  }

  /** As doubles, 0.1 + 0.2 would be more than 0.3, and the order would depend on the sum's. */
  @Test
  void whatIsEqualOnPaperIsEqualHere() {
    List<Place> places =
        ranked(
            queue(1, "0.3", "0.1", "0", "1"),
            doctors(1, "1", "0.8", "1", "0"),
            indicator(new UUID(0, 3), 1, true, "0", "0", "0.3", "1"));

    assertThat(places).extracting(Place::region).containsExactly(ASTANA, ABAI, AKMOLA, AKTOBE);
    assertThat(places.subList(1, 4))
        .extracting(Place::points)
        .containsOnly(new BigDecimal("10.00"));
  }

  @Test
  void aDifferenceTooSmallToBeShownStillDecides() {
    List<Place> places = ranked(queue(1, "0.000001", "0", "0.000002", "1000000"));

    assertThat(places).extracting(Place::region).containsExactly(ASTANA, AKTOBE, ABAI, AKMOLA);
    assertThat(places.get(1).points()).isEqualByComparingTo("0");
  }

  @Test
  void whatIsTheSameEverywhereContributesNothing() {
    List<Place> places = ranked(queue(50, "5", "5", "5", "5.0"), doctors(50, "2", "1", "3", "3"));

    assertThat(places).extracting(Place::region).containsExactly(AKMOLA, ABAI, AKTOBE, ASTANA);
    assertThat(places).allMatch(place -> place.contributions().get(0).points().signum() == 0);
  }

  @Test
  void aMissingValueLeavesTheWholeToTheOtherIndicators() {
    Indicator queue =
        new Indicator(
            QUEUE,
            50,
            true,
            Map.of(ABAI, BigDecimal.TEN, AKMOLA, BigDecimal.ONE, AKTOBE, BigDecimal.ONE));
    List<Place> places = ranked(queue, doctors(50, "5", "1", "5", "1"));

    Place astana =
        places.stream().filter(place -> place.region().equals(ASTANA)).findFirst().orElseThrow();
    assertThat(astana.points()).isEqualByComparingTo("100");
    assertThat(astana.contributions().get(0).isMissing()).isTrue();
    assertThat(astana.contributions().get(0).points()).isEqualByComparingTo("0");
    assertThat(places).extracting(Place::region).containsExactly(ASTANA, ABAI, AKMOLA, AKTOBE);
  }

  @Test
  void aRegionOfWhichNothingIsKnownIsNamed() {
    Indicator queue = new Indicator(QUEUE, 50, true, Map.of(AKMOLA, BigDecimal.ONE));

    assertThat(new RegionalRanking(REGIONS, List.of(queue)).unknown())
        .containsExactly(ABAI, AKTOBE, ASTANA);
    assertThat(ranked(queue)).hasSize(4);
    assertThat(ranked()).extracting(Place::region).containsExactlyElementsOf(REGIONS);
  }

  @Test
  void theOrderInWhichItIsEnteredChangesNothing() {
    Random random = new Random(7);
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      indicators.add(
          indicator(
              new UUID(1, i),
              1 + random.nextInt(100),
              random.nextBoolean(),
              number(random),
              number(random),
              number(random),
              number(random)));
    }
    List<String> regions = new ArrayList<>(REGIONS);
    List<String> order = order(new RegionalRanking(regions, indicators));
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(indicators, random);
      Collections.shuffle(regions, random);
      assertThat(order(new RegionalRanking(regions, indicators))).isEqualTo(order);
    }
  }

  @Test
  void aMeetingCitesARankingOlderThanItself() {
    Instant start = Instant.parse("2027-03-10T05:00:00Z");

    assertThat(new Citation(start.minusNanos(1), start).breach()).isEmpty();
    assertThat(new Citation(start, start).breach())
        .hasValueSatisfying(
            breach -> {
              assertThat(breach.violation()).isEqualTo(Violation.RANKING_NOT_OLDER);
              assertThat(breach.clause()).isEqualTo("1.4b");
            });
    assertThat(new Citation(null, start).breach())
        .hasValueSatisfying(
            breach -> assertThat(breach.violation()).isEqualTo(Violation.RANKING_NOT_CITED));
    assertThat(List.of("kk", "ru", "en"))
        .allSatisfy(
            language ->
                assertThat(new Citation(null, start).breach().orElseThrow().text(language))
                    .isNotBlank());
  }

  private static String number(Random random) {
    return new BigDecimal(random.nextInt(100000)).movePointLeft(3).toPlainString();
  }

  private static List<String> order(RegionalRanking ranking) {
    return ranking.places().stream().map(place -> place.region() + " " + place.points()).toList();
  }

  private static List<Place> ranked(Indicator... indicators) {
    return new RegionalRanking(REGIONS, List.of(indicators)).places();
  }

  private static Indicator queue(int weight, String... values) {
    return indicator(QUEUE, weight, true, values);
  }

  private static Indicator doctors(int weight, String... values) {
    return indicator(DOCTORS, weight, false, values);
  }

  private static Indicator indicator(UUID key, int weight, boolean moreIsWorse, String... values) {
    return new Indicator(
        key,
        weight,
        moreIsWorse,
        Map.of(
            ABAI, new BigDecimal(values[0]),
            AKMOLA, new BigDecimal(values[1]),
            AKTOBE, new BigDecimal(values[2]),
            ASTANA, new BigDecimal(values[3])));
  }
}
