package kz.kezdesu.timetable;

import static kz.kezdesu.timetable.Draft.ABAI;
import static kz.kezdesu.timetable.Draft.AKMOLA;
import static kz.kezdesu.timetable.Draft.AKTOBE;
import static kz.kezdesu.timetable.Draft.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.schedule.Clash;
import kz.kezdesu.schedule.ScheduleLine;
import kz.kezdesu.timetable.model.MovableLine;
import kz.kezdesu.timetable.model.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SearchingForABetterScheduleTest {
  private static final long TRIES = 20_000;

  /** The whole country: 20 ministries with 20 meetings each, put down blindly. */
  @Test
  @Decree({"1.1", "1.4a", "1.4d", "1.4e"})
  void aWholeYearIsFreeOfClashes() {
    TimetableProblem problem = Draft.atRandom(20, 20, 7).problem();
    assertThat(problem.clashes(problem.lines())).isNotEmpty();

    TimetableProposal found = search(problem, TRIES);

    assertThat(problem.clashes(Draft.after(problem, found.moves()))).isEmpty();
    assertThat(found.after()).isEmpty();
    assertThat(found.moves()).as("hardly more than stand in a clash").hasSizeLessThan(200);
    assertThat(found.before().keySet())
        .contains(Clash.Kind.SAME_PERSON, Clash.Kind.REGION_CROWDED, Clash.Kind.DAY_OFF);
  }

  @Test
  void theSameTriesFindTheSame() {
    TimetableProblem problem = Draft.atRandom(6, 6, 11).problem();

    assertThat(search(problem, 5000)).isEqualTo(search(problem, 5000));
  }

  /** The gains of a move are weighed on the whole schedule, with the move and without it. */
  @Test
  @Decree({"1.1", "1.4a", "1.4b", "1.4d", "4.3"})
  void everyMoveMakesTheWholeBetterByWhatItSays() {
    TimetableProblem problem = Draft.atRandom(8, 12, 3).problem();
    TimetableProposal found = search(problem, TRIES);
    Scales scales = new Scales(TimetableSearch.factory(SearchLimits.tries(1)));
    Timetable whole = TimetableSearch.timetable(problem);
    Map<UUID, ProposedMove> moves =
        found.moves().stream().collect(Collectors.toMap(ProposedMove::key, move -> move));
    for (MovableLine line : whole.lines()) {
      ProposedMove move = moves.get(line.key());
      if (move != null) {
        stand(line, move.to());
      }
    }
    Map<TimetableRule, Long> with = scales.units(whole);
    assertThat(moves).isNotEmpty();

    for (MovableLine line : whole.lines()) {
      ProposedMove move = moves.get(line.key());
      if (move == null) {
        continue;
      }
      var better = scales.score(whole);
      stand(line, move.from());
      Map<TimetableRule, Long> without = scales.units(whole);
      assertThat(scales.score(whole)).isLessThan(better);
      stand(line, move.to());
      Map<TimetableRule, Long> gains = new LinkedHashMap<>();
      for (TimetableRule rule : TimetableRule.values()) {
        gains.put(rule, without.getOrDefault(rule, 0L) - with.getOrDefault(rule, 0L));
      }
      gains.values().removeIf(units -> units == 0);
      assertThat(
              move.gains().stream()
                  .collect(Collectors.toMap(ProposedMove.Gain::rule, ProposedMove.Gain::units)))
          .isEqualTo(gains);
    }
  }

  private static void stand(MovableLine line, ProposedMove.Spot spot) {
    line.stand(spot.day(), spot.regionKato());
  }

  @Test
  @Decree("1.4d")
  void aMinisterInTwoRegionsAtOnceGoesToOneOfThemOnAnotherDay() {
    TimetableProposal found =
        search(
            Draft.of(ABAI, AKMOLA)
                .with("moh", ABAI, "2027-03-17", "10:00")
                .with("moh", AKMOLA, "2027-03-17", "15:00"));

    assertThat(found.moves())
        .singleElement()
        .satisfies(
            move -> {
              assertThat(daysApart(move)).isBetween(1L, 31L);
              assertThat(move.isOtherRegion()).isFalse();
              assertThat(move.gains())
                  .contains(new ProposedMove.Gain(TimetableRule.SAME_PERSON, 1));
            });
  }

  @Test
  @Decree("1.4a")
  void aMeetingOnADayOffGoesToAWorkingDayAtTheSameTime() {
    TimetableProposal found = search(Draft.of(ABAI).with("moh", ABAI, "2027-03-22", "10:30"));

    assertThat(found.moves())
        .singleElement()
        .satisfies(
            move -> {
              assertThat(Draft.DAYS.isWorking(move.to().day())).isTrue();
              assertThat(daysApart(move)).isLessThan(7);
              assertThat(ChronoUnit.SECONDS.between(move.from().startsAt(), move.to().startsAt()))
                  .isEqualTo(
                      ChronoUnit.DAYS.between(move.from().day(), move.to().day()) * 24 * 3600);
            });
  }

  @Test
  @Decree("1.4a")
  void ofThreeInAWeekOneGoes() {
    TimetableProposal found =
        search(
            Draft.of(ABAI)
                .with("moh", ABAI, "2027-06-14", "10:00")
                .with("moe", ABAI, "2027-06-16", "10:00")
                .with("mti", ABAI, "2027-06-18", "10:00"));

    assertThat(found.moves()).hasSizeBetween(1, 2);
    assertThat(found.after()).isEmpty();
  }

  @Test
  @Decree("1.1")
  void aRegionToWhichNobodyComesGetsAMeeting() {
    TimetableProposal found =
        search(
            Draft.of(ABAI, AKMOLA)
                .regionsToo()
                .with("moh", ABAI, "2027-03-17", "10:00")
                .with("moe", ABAI, "2027-09-15", "10:00"));

    assertThat(found.moves())
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.to().regionKato()).isEqualTo(AKMOLA);
              assertThat(move.isOtherDay()).isFalse();
            });
  }

  @Test
  void regionsStayWhenOnlyDaysAreLookedFor() {
    TimetableProposal found =
        search(
            Draft.of(ABAI, AKMOLA)
                .with("moh", ABAI, "2027-03-17", "10:00")
                .with("moe", ABAI, "2027-09-15", "10:00"));

    assertThat(found.moves()).isEmpty();
    assertThat(found.after()).containsEntry(Clash.Kind.REGION_WITHOUT_MEETING, 1);
  }

  @Test
  @Decree({"1.4b", "4.3"})
  void aRegionFarDownTheRankingGivesWayToTheFirst() {
    List<String> regions = Draft.regions(20);
    Draft draft = Draft.ofTheCountry().ranking("m0", regions.toArray(String[]::new));
    for (int i = 0; i < 20; i++) {
      draft.with(
          i == 0 ? "m0" : "other" + i,
          regions.get(19 - i),
          LocalDate.of(2027, 2, 1).plusDays(14L * i).toString(),
          "10:00");
    }
    draft.with("another", regions.get(19), "2027-12-01", "10:00");

    assertThat(search(draft).moves())
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.from().place()).isEqualTo(20);
              assertThat(move.to().place()).isEqualTo(1);
              assertThat(move.gains()).contains(new ProposedMove.Gain(TimetableRule.PRIORITY, 19));
            });
  }

  @Test
  @Decree("1.1")
  void aMinistryThatWantsAllInOneMonthIsSpreadOverTheYear() {
    Draft draft = Draft.of(Draft.regions(12).toArray(String[]::new));
    List<String> regions = Draft.regions(12);
    for (int i = 0; i < 12; i++) {
      draft.with("moh", regions.get(i), "2027-06-%02d".formatted(i + 1), "10:00");
    }
    TimetableProblem problem = draft.problem();

    List<ScheduleLine> after = Draft.after(problem, search(problem, TRIES).moves());

    assertThat(problem.clashes(after)).isEmpty();
    assertThat(after.stream().filter(line -> line.meeting().day().getMonthValue() == 6).count())
        .isLessThan(8);
  }

  @Test
  @Decree("1.4d")
  void whatIsFixedStays() {
    ScheduleLine fixed = Draft.fixedDay("moh", ABAI, "2027-03-20", "10:00");
    ScheduleLine approved = Draft.approved(line("moe", ABAI, "2027-03-21", "10:00"));
    ScheduleLine dayStays = line("mti", AKMOLA, "2027-03-27", "10:00");
    TimetableProposal found =
        search(
            Draft.of(ABAI, AKMOLA, AKTOBE)
                .regionsToo()
                .with(fixed)
                .with(approved)
                .with(dayStays)
                .staying(Stay.BOTH));

    assertThat(found.moves().stream().map(ProposedMove::key))
        .doesNotContain(approved.key(), dayStays.key());
    assertThat(found.moves()).noneMatch(ProposedMove::isOtherDay);
  }

  @Test
  @Decree("4.3")
  void aNewMeetingOnADayThatIsOverIsPutAhead() {
    TimetableProposal found =
        search(
            Draft.of(ABAI, AKMOLA)
                .on("2027-02-10")
                .with("moh", ABAI, "2027-01-14", "10:00")
                .with(Draft.approved(line("moe", AKMOLA, "2027-01-15", "10:00"))));

    assertThat(found.moves())
        .singleElement()
        .satisfies(move -> assertThat(move.to().day()).isAfter(LocalDate.of(2027, 2, 10)));
    assertThat(found.after()).doesNotContainKey(Clash.Kind.DAY_OVER);
  }

  @Test
  @Decree("1.1")
  void aMinistryThatMissesAQuarterGetsAMeetingThere() {
    TimetableProposal found =
        search(
            Draft.of(ABAI)
                .quarterly(1)
                .with("moh", ABAI, "2027-02-15", "10:00")
                .with("moh", ABAI, "2027-03-29", "10:00")
                .with("moh", ABAI, "2027-08-16", "10:00")
                .with("moh", ABAI, "2027-11-15", "10:00"));

    assertThat(found.after()).doesNotContainKey(Clash.Kind.QUARTER_WITHOUT_MEETING);
    assertThat(found.moves()).isNotEmpty();
  }

  @Test
  @Decree("1.4d")
  void aRegionThatStaffFixedStaysAndItsDayMayMove() {
    ScheduleLine regionStays = line("mti", ABAI, "2027-03-27", "10:00");
    TimetableProposal found =
        search(
            Draft.of(ABAI, AKMOLA)
                .regionsToo()
                .ranking("mti", AKMOLA, ABAI)
                .with(regionStays)
                .staying(Stay.REGION));

    assertThat(found.moves())
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.isOtherDay()).isTrue();
              assertThat(move.isOtherRegion()).isFalse();
            });
  }

  @Test
  void aGoodScheduleIsLeftAlone() {
    Draft draft = Draft.ofTheCountry();
    List<String> regions = Draft.regions(20);
    IntStream.range(0, 20)
        .forEach(
            i ->
                draft.with(
                    "m" + i,
                    regions.get(i),
                    Draft.DAYS.after(LocalDate.of(2027, 1, 10), 12 * i + 1).toString(),
                    "10:00"));

    TimetableProposal found = search(draft);

    assertThat(found.moves()).isEmpty();
    assertThat(found.before()).isEmpty();
  }

  @Test
  void anEmptyScheduleAndOneThatIsAllFixedNeedNoSearch() {
    assertThat(search(Draft.of()).moves()).isEmpty();
    assertThat(
            search(Draft.of(ABAI).with(Draft.approved(line("moh", ABAI, "2027-03-20", "10:00"))))
                .after())
        .containsEntry(Clash.Kind.DAY_OFF, 1);
  }

  @Test
  @Timeout(60)
  void aSearchThatIsStoppedProposesTheBestSoFar() throws Exception {
    TimetableProblem problem = Draft.atRandom(20, 20, 5).problem();
    TimetableSearch search = new TimetableSearch(problem, SearchLimits.tries(Long.MAX_VALUE));
    int before = search.clashesLeft();
    CompletableFuture<TimetableProposal> running = CompletableFuture.supplyAsync(search::run);
    while (search.linesMoved() == 0) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    assertThat(search.clashesLeft()).isLessThan(before);
    search.stop();

    assertThat(running.get().moves()).isNotEmpty();
    assertThat(search.isStopped()).isTrue();
  }

  @Test
  @Timeout(60)
  void aSearchThatIsStoppedBeforeItBeganProposesNothing() {
    TimetableSearch search =
        new TimetableSearch(
            Draft.atRandom(20, 20, 5).problem(), SearchLimits.tries(Long.MAX_VALUE));
    search.stop();

    assertThat(search.run().moves()).isEmpty();
  }

  @Test
  @Timeout(60)
  void aSearchEndsByItselfWhenNothingBetterIsFound() {
    TimetableSearch search =
        new TimetableSearch(
            Draft.of(ABAI).with("moh", ABAI, "2027-03-20", "10:00").problem(),
            new SearchLimits(Duration.ofDays(1), Duration.ofMillis(50), Long.MAX_VALUE));

    assertThat(search.run().moves()).hasSize(1);
    assertThat(search.isStopped()).isFalse();
  }

  @Test
  void onlyDaysAheadAreProposed() {
    TimetableProblem thisYear =
        Draft.of(ABAI, AKMOLA)
            .inYear(2026)
            .with("moh", ABAI, "2026-11-28", "10:00")
            .with("moh", AKMOLA, "2026-12-27", "10:00")
            .problem();

    Set<LocalDate> days =
        search(thisYear, TRIES).moves().stream()
            .map(move -> move.to().day())
            .collect(Collectors.toSet());

    assertThat(days).hasSize(2).allMatch(day -> day.isAfter(Draft.TODAY) && day.getYear() == 2026);
  }

  private static long daysApart(ProposedMove move) {
    return Math.abs(ChronoUnit.DAYS.between(move.from().day(), move.to().day()));
  }

  private static TimetableProposal search(Draft draft) {
    return search(draft.problem(), TRIES);
  }

  private static TimetableProposal search(TimetableProblem problem, long tries) {
    return new TimetableSearch(problem, SearchLimits.tries(tries)).run();
  }
}
