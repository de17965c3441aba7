package kz.kezdesu.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.decree.DatedDuty.Standing;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.Editions;
import kz.kezdesu.decree.Obliged;
import kz.kezdesu.decree.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The year 2026 with three ministries, two of them bound, and twenty akimats. */
class AYearOfDutiesTest {
  private static final List<String> AKIMATS =
      IntStream.rangeClosed(1, 20).mapToObj(number -> "akimat." + number).toList();
  private static final Map<Obliged, List<String>> BODIES =
      Map.of(
          Obliged.CENTRAL_EXECUTIVE_BODY, List.of("moh", "mia", "mod"),
          Obliged.AKIM, AKIMATS,
          Obliged.GOVERNMENT, List.of("government"),
          Obliged.PRESIDENTIAL_ADMINISTRATION, List.of("administration"),
          Obliged.MEDIA_AUTHORITY, List.of("mia"),
          Obliged.ACCESS_AUTHORITY, List.of("mia"));
  private static final WorkingDays WORKING_DAYS =
      new WorkingDays(
          Stream.of("2026-01-01", "2026-01-02", "2026-01-07", "2026-10-26", "2026-12-16")
              .map(LocalDate::parse)
              .collect(java.util.stream.Collectors.toSet()));
  private static final Edition FIRST = edition("draft-2022", "2022-03-05", 25, Set.of("mod"));
  private static final Editions EDITIONS = new Editions(List.of(FIRST));

  @Test
  @Decree({"1.4c", "1.4d", "1.7"})
  void aBoundMinistryOwesFourQuartersAPlanAndProposals() {
    assertThat(owedBy("moh", EDITIONS)).containsExactly("1.7", "1.7", "1.7", "1.7", "1.4d", "1.4c");
  }

  @Test
  @Decree("1")
  void anExcludedBodyOwesNothing() {
    assertThat(owedBy("mod", EDITIONS)).isEmpty();
  }

  @Test
  @Decree({"2", "3.2", "4.2", "4.3", "6.1"})
  void everybodyElseOwesWhatTheClausesSay() {
    assertThat(AKIMATS).allSatisfy(a -> assertThat(owedBy(a, EDITIONS)).hasSize(2));
    assertThat(owedBy("government", EDITIONS)).containsExactly("4.3", "4.2", "4.2");
    assertThat(owedBy("administration", EDITIONS)).containsExactly("2", "2");
    assertThat(owedBy("mia", EDITIONS)).contains("6.1");
  }

  @Test
  @Decree({"1", "1.7", "8"})
  void aStricterEditionMovesTheQuarterAndFreesTheNewlyExcludedFromItsDayOn() {
    Editions stricter =
        new Editions(List.of(FIRST, edition("stricter", "2026-07-01", 15, Set.of("mod", "mia"))));
    assertThat(DutyRoll.of(2026, stricter, BODIES))
        .filteredOn(owed -> owed.bodyCode().equals("mia"))
        .extracting(owed -> owed.duty().deadline().day().toString())
        .as("half a year as a ministry, and the duty of the authority it still is")
        .containsExactly("2026-01-25", "2026-04-25", "2026-12-15");
    assertThat(DutyRoll.of(2026, stricter, BODIES))
        .filteredOn(owed -> owed.bodyCode().equals("moh"))
        .extracting(owed -> owed.duty().deadline().day().toString())
        .containsExactly(
            "2026-01-25", "2026-04-25", "2026-07-15", "2026-10-15", "2026-12-01", "2026-12-15");
  }

  @Test
  @Decree("8")
  void aQuarterIsNotLostWhenTheDayMovesOverIt() {
    Editions moved = new Editions(List.of(FIRST, edition("later", "2026-04-20", 10, Set.of())));
    assertThat(DutyRoll.of(2026, moved, BODIES))
        .filteredOn(owed -> owed.bodyCode().equals("moh"))
        .extracting(owed -> owed.duty().deadline().day().toString())
        .contains("2026-04-25", "2026-07-10");
  }

  @Test
  @Decree("8")
  void nothingIsOwedBeforeTheDecreeWasInForce() {
    assertThat(DutyRoll.of(2021, EDITIONS, BODIES)).isEmpty();
    assertThat(DutyRoll.of(2022, EDITIONS, BODIES))
        .filteredOn(owed -> owed.bodyCode().equals("moh"))
        .extracting(owed -> owed.duty().deadline().day().toString())
        .first()
        .isEqualTo("2022-04-25");
  }

  /** Looked at just before and just after each midnight of the year. */
  @Test
  @Decree({"1.4c", "1.4d", "1.7", "2", "3.2", "4.2", "4.3", "6.1"})
  void whatNobodyDoesIsComingThenDueThenOverdueAndTurnsOnlyAtMidnightInAlmaty() {
    for (OwedDuty owed : DutyRoll.of(2026, EDITIONS, BODIES)) {
      DatedDuty duty = owed.duty();
      LocalDate last = duty.deadline().day();
      LocalDate warn = WORKING_DAYS.lastBefore(last);
      for (LocalDate day = LocalDate.of(2025, 12, 1);
          day.isBefore(LocalDate.of(2027, 2, 1));
          day = day.plusDays(1)) {
        Standing expected =
            day.isAfter(last)
                ? Standing.OVERDUE
                : day.isBefore(warn) ? Standing.COMING : Standing.DUE;
        assertThat(standing(owed, null, Almaty.startOf(day))).isEqualTo(expected);
        assertThat(standing(owed, null, Almaty.endOf(day).minusNanos(1))).isEqualTo(expected);
      }
    }
  }

  @Test
  @Decree({"1.4c", "6.1"})
  void theFifteenthOfDecemberEndsWhenTheSixteenthBegins() {
    OwedDuty plan = owed("moh", "1.4c");
    assertThat(standing(plan, null, at("2026-12-13T23:59"))).isEqualTo(Standing.COMING);
    assertThat(standing(plan, null, at("2026-12-14T00:00"))).isEqualTo(Standing.DUE);
    assertThat(standing(plan, null, at("2026-12-15T23:59:59"))).isEqualTo(Standing.DUE);
    assertThat(standing(plan, null, at("2026-12-16T00:00"))).isEqualTo(Standing.OVERDUE);
  }

  @Test
  @Decree("4.3")
  void theTenthOfJanuaryIsASaturdaySoTheWarningComesOnFriday() {
    OwedDuty approval = owed("government", "4.3");
    assertThat(standing(approval, null, at("2026-01-08T23:59"))).isEqualTo(Standing.COMING);
    assertThat(standing(approval, null, at("2026-01-09T00:00"))).isEqualTo(Standing.DUE);
    assertThat(standing(approval, null, at("2026-01-11T00:00"))).isEqualTo(Standing.OVERDUE);
  }

  @Test
  @Decree("3.2")
  void whatIsDoneOnTheLastDayIsInTimeAndOnTheNextDayLateForGood() {
    OwedDuty summary = owed("akimat.1", "3.2");
    Instant later = at("2026-12-01T12:00");
    assertThat(standing(summary, LocalDate.parse("2026-06-30"), later)).isEqualTo(Standing.DONE);
    assertThat(standing(summary, LocalDate.parse("2026-07-01"), later))
        .isEqualTo(Standing.DONE_LATE);
    assertThat(standing(summary, LocalDate.parse("2026-07-01"), at("2026-06-30T23:00")))
        .as("not done yet on that day")
        .isEqualTo(Standing.DUE);
  }

  @Test
  @Decree("1.7")
  void aMinistryWithoutProblemsOwesNoProgressAndOneThatHasPublishedHalfIsNotDone() {
    DutyFact half = new DutyFact("1.7", "moh", LocalDate.of(2026, 1, 1), 4, 2, null, "");
    Obligations board =
        Obligations.of(
            DutyRoll.of(2026, EDITIONS, BODIES),
            Map.of("1.7", true),
            List.of(half),
            List.of(),
            at("2026-04-26T00:00"),
            WORKING_DAYS);
    assertThat(board.ofClause("1.7").rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.bodyCode()).isEqualTo("moh");
              assertThat(row.standing()).isEqualTo(Standing.OVERDUE);
              assertThat(row.ready()).isEqualTo(2);
            });
  }

  @Test
  @Decree("3.2")
  void aCorrectionReplacesAndTheOldWordStaysReadable() {
    LocalDate half = LocalDate.of(2026, 1, 1);
    Obligations board =
        Obligations.of(
            DutyRoll.of(2026, EDITIONS, BODIES),
            Map.of(),
            List.of(),
            List.of(record(1, half, "2026-06-29", 0), record(2, half, "2026-07-02", 1)),
            at("2026-09-01T10:00"),
            WORKING_DAYS);
    ObligationRow row = board.ofBodies(List.of("akimat.1")).rows().get(0);
    assertThat(row.standing()).isEqualTo(Standing.DONE_LATE);
    assertThat(row.daysLate()).isEqualTo(2);
    assertThat(row.earlier()).extracting(DutyRecordRow::id).containsExactly(1L);
    assertThat(board.count(Standing.DONE_LATE)).isEqualTo(1);
    assertThat(board.ofBodies(List.of("akimat.1")).byBody())
        .singleElement()
        .satisfies(
            sum -> {
              assertThat(sum.all()).isEqualTo(2);
              assertThat(sum.ahead()).isEqualTo(1);
              assertThat(sum.count(Standing.DONE_LATE)).isEqualTo(1);
            });
  }

  @Test
  @Decree("3.2")
  void whatWasRecordedBeforeTheSystemHeldTheWorkItselfStillCounts() {
    Obligations board =
        Obligations.of(
            DutyRoll.of(2026, EDITIONS, BODIES),
            Map.of("3.2", false),
            List.of(),
            List.of(record(1, LocalDate.of(2026, 1, 1), "2026-06-29", 0)),
            at("2026-09-01T10:00"),
            WORKING_DAYS);
    assertThat(board.ofBodies(List.of("akimat.1")).ofClause("3.2").rows())
        .extracting(ObligationRow::standing)
        .contains(Standing.DONE);
    assertThat(board.ofClause("3.2").rows()).noneMatch(ObligationRow::recorded);
  }

  @Test
  @Decree({"1.4d", "2"})
  void workForAYearCanBeDoneTheYearBeforeAndASummaryOnlyOnceItsHalfHasBegun() {
    assertThat(owed("moh", "1.4d").duty().earliest()).isEqualTo("2026-01-01");
    assertThat(owed("administration", "2").duty().earliest()).isEqualTo("2026-01-01");
    assertThat(owed("government", "4.3").duty().earliest()).isEqualTo("2025-01-01");
  }

  private static List<String> owedBy(String body, Editions editions) {
    return DutyRoll.of(2026, editions, BODIES).stream()
        .filter(owed -> owed.bodyCode().equals(body))
        .map(owed -> owed.duty().deadline().clause())
        .toList();
  }

  private static OwedDuty owed(String body, String clause) {
    return DutyRoll.of(2026, EDITIONS, BODIES).stream()
        .filter(owed -> owed.bodyCode().equals(body))
        .filter(owed -> owed.duty().deadline().clause().equals(clause))
        .findFirst()
        .orElseThrow();
  }

  private static Standing standing(OwedDuty owed, @Nullable LocalDate doneOn, Instant at) {
    return owed.duty().standing(doneOn, at, WORKING_DAYS);
  }

  private static DutyRecordRow record(long id, LocalDate from, String doneOn, long replaces) {
    return new DutyRecordRow(
        id,
        "akimat.1",
        "3.2",
        from,
        LocalDate.parse(doneOn),
        "01-12/345",
        "",
        "",
        "akimat.1",
        at(doneOn + "T10:00"),
        replaces);
  }

  private static Edition edition(
      String code, String validFrom, int progressDay, Set<String> excluded) {
    return new Edition(
        code, LocalDate.parse(validFrom), 4, 14, 3, 2, 15, 10, progressDay, 0, 0, excluded);
  }

  private static Instant at(String dateTime) {
    return LocalDateTime.parse(dateTime).atZone(Almaty.TIME).toInstant();
  }
}
