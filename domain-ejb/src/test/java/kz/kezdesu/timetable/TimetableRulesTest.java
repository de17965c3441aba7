package kz.kezdesu.timetable;

import static kz.kezdesu.timetable.Draft.ABAI;
import static kz.kezdesu.timetable.Draft.AKMOLA;
import static kz.kezdesu.timetable.Draft.AKTOBE;
import static kz.kezdesu.timetable.Draft.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.decree.Clauses;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.schedule.Clash;
import kz.kezdesu.timetable.model.MovableLine;
import kz.kezdesu.timetable.model.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search counts is what a schedule is judged by. */
class TimetableRulesTest {
  private static final Set<Clash.Kind> NO_OTHER_DAY_HELPS =
      Set.of(Clash.Kind.BODY_OUT_OF_SCOPE, Clash.Kind.BODY_WITHOUT_MEETING);

  private final Scales scales = new Scales(TimetableSearch.factory(SearchLimits.tries(1)));

  @ParameterizedTest
  @EnumSource
  void aClashHasItsRuleUnlessNoOtherDayOrRegionHelps(Clash.Kind kind) {
    Optional<TimetableRule> rule = TimetableRule.against(kind);

    assertThat(rule.isEmpty()).isEqualTo(NO_OTHER_DAY_HELPS.contains(kind));
    rule.ifPresent(
        found -> {
          assertThat(found.clause()).isEqualTo(kind.clause());
          assertThat(found.level() == TimetableRule.Level.HARD).isEqualTo(kind.isForbidden());
        });
  }

  @ParameterizedTest
  @EnumSource
  void aRuleNamesAClauseAndWeighsSomething(TimetableRule rule) {
    assertThat(Clauses.has(rule.clause())).isTrue();
    assertThat(rule.weight()).isPositive();
    assertThat(rule.kind().isEmpty()).isEqualTo(rule.level() == TimetableRule.Level.SOFT);
  }

  /** On schedules that are full of clashes, and on some that have few. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8, 20})
  @Decree({"1.1", "1.4a", "1.4d", "1.4e"})
  void aRuleIsBrokenExactlyWhenTheScheduleHasThatClash(int ministries) {
    for (long seed = 0; seed < 30; seed++) {
      TimetableProblem problem = Draft.atRandom(ministries, 3 + (int) seed, seed).problem();
      Set<TimetableRule> found =
          problem.clashes(problem.lines()).stream()
              .flatMap(clash -> TimetableRule.against(clash.kind()).stream())
              .collect(Collectors.toSet());

      assertThat(broken(problem)).as("seed %d", seed).isEqualTo(found);
    }
  }

  /** A stricter edition, in a spring in which the schedule is still not approved. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  @Decree({"1.1", "4.3"})
  void soItIsUnderAStricterEditionAndLate(int quarterly) {
    for (long seed = 0; seed < 20; seed++) {
      TimetableProblem problem =
          Draft.atRandom(4, 3 + (int) seed, seed).quarterly(quarterly).on("2027-04-20").problem();
      Set<TimetableRule> found =
          problem.clashes(problem.lines()).stream()
              .flatMap(clash -> TimetableRule.against(clash.kind()).stream())
              .collect(Collectors.toSet());

      assertThat(broken(problem)).as("seed %d", seed).isEqualTo(found);
    }
  }

  @Test
  @Decree("1.1")
  void aQuarterCountsTheMeetingsThatItLacks() {
    Draft year =
        Draft.of(ABAI)
            .quarterly(2)
            .with("moh", ABAI, "2027-02-15", "10:00")
            .with("moh", ABAI, "2027-05-17", "10:00")
            .with("moh", ABAI, "2027-06-17", "10:00");

    assertThat(units(year)).containsEntry(TimetableRule.QUARTER_WITHOUT_MEETING, 5L);
  }

  private Set<TimetableRule> broken(TimetableProblem problem) {
    Map<TimetableRule, Long> units = scales.units(TimetableSearch.timetable(problem));
    return Stream.of(TimetableRule.values())
        .filter(rule -> rule.kind().isPresent() && units.getOrDefault(rule, 0L) > 0)
        .collect(Collectors.toSet());
  }

  @Test
  @Decree("1.4a")
  void aCrowdedWeekCountsEverybodyTooMany() {
    Draft week =
        Draft.of(ABAI)
            .with("moh", ABAI, "2027-03-15", "10:00")
            .with("moe", ABAI, "2027-03-15", "15:00")
            .with("mti", ABAI, "2027-03-17", "15:00");

    assertThat(units(week)).containsEntry(TimetableRule.REGION_CROWDED, 2L);
  }

  @Test
  @Decree("1.4e")
  void twoMeetingsWithoutANamedPlaceInOneRegionAtOnceAreInOnePlace() {
    TimetableProblem problem =
        Draft.of(ABAI, AKMOLA, AKTOBE)
            .with(Draft.inPlace("moh", ABAI, "2027-03-15", "10:00", "Театр"))
            .with(Draft.inPlace("moe", AKMOLA, "2027-03-15", "11:00", "Школа"))
            .regionsToo()
            .problem();
    Timetable timetable = TimetableSearch.timetable(problem);
    timetable.lines().forEach(line -> line.stand(line.day(), AKTOBE));

    assertThat(scales.units(timetable)).containsEntry(TimetableRule.SAME_PLACE, 1L);
  }

  @Test
  @Decree({"1.4b", "4.3"})
  void thePriorityOfARegionCountsInPlaces() {
    Draft draft =
        Draft.of(ABAI, AKMOLA, AKTOBE)
            .ranking("moh", AKTOBE, AKMOLA, ABAI)
            .with("moh", ABAI, "2027-03-15", "10:00")
            .with("moh", AKMOLA, "2027-04-15", "10:00")
            .with("moh", AKTOBE, "2027-05-14", "10:00")
            .with("unranked", ABAI, "2027-06-15", "10:00");

    assertThat(units(draft)).containsEntry(TimetableRule.PRIORITY, 3L);
  }

  @Test
  @Decree("1.1")
  void comingAgainCountsInPairsOfMeetings() {
    Draft draft =
        Draft.of(ABAI)
            .with("moh", ABAI, "2027-03-15", "10:00")
            .with("moh", ABAI, "2027-04-15", "10:00")
            .with("moh", ABAI, "2027-05-14", "10:00")
            .with("moe", ABAI, "2027-06-15", "10:00");

    assertThat(units(draft)).containsEntry(TimetableRule.REGION_AGAIN, 3L);
  }

  @Test
  @Decree("1.1")
  void aMonthOfAMinistryCountsWhatIsAboveItsShare() {
    Draft draft = Draft.of(ABAI, AKMOLA);
    for (int day = 1; day <= 13; day++) {
      draft.with("moh", day % 2 == 0 ? ABAI : AKMOLA, "2027-06-%02d".formatted(day), "10:00");
    }

    assertThat(units(draft)).containsEntry(TimetableRule.MINISTRY_MONTHS, 66L);
  }

  @Test
  @Decree("1.4a")
  void aMonthOfARegionCountsWhatIsAboveItsShare() {
    Draft draft =
        Draft.of(ABAI, AKMOLA)
            .with("moh", ABAI, "2027-06-01", "10:00")
            .with("moe", ABAI, "2027-06-11", "10:00")
            .with("mti", ABAI, "2027-06-21", "10:00")
            .with("moh", AKMOLA, "2027-07-01", "10:00");

    assertThat(units(draft)).containsEntry(TimetableRule.REGION_MONTHS, 2L);
  }

  @Test
  @Decree("1.4d")
  void movingADayCountsOnceAndForEachWholeWeek() {
    TimetableProblem problem = Draft.of(ABAI).with("moh", ABAI, "2027-03-15", "10:00").problem();
    for (Map.Entry<String, Long> moved :
        List.of(
            Map.entry("2027-03-15", 0L),
            Map.entry("2027-03-16", 8L),
            Map.entry("2027-03-19", 8L),
            Map.entry("2027-03-24", 9L),
            Map.entry("2027-02-15", 12L))) {
      Timetable timetable = TimetableSearch.timetable(problem);
      MovableLine line = timetable.lines().get(0);
      line.stand(LocalDate.parse(moved.getKey()), line.region());

      assertThat(scales.units(timetable).getOrDefault(TimetableRule.KEEP_DAY, 0L))
          .as(moved.getKey())
          .isEqualTo(moved.getValue());
    }
  }

  @Test
  void whatIsCalledOffCountsNowhere() {
    Draft draft =
        Draft.of(ABAI)
            .with("moh", ABAI, "2027-03-15", "10:00")
            .with(Draft.calledOff(line("moe", ABAI, "2027-03-15", "10:00")));

    assertThat(units(draft).values()).containsOnly(0L);
  }

  private Map<TimetableRule, Long> units(Draft draft) {
    return scales.units(TimetableSearch.timetable(draft.problem()));
  }
}
