package kz.kezdesu.decree;

import static kz.kezdesu.decree.QuarterlyProgress.Standing.DUE;
import static kz.kezdesu.decree.QuarterlyProgress.Standing.MISSED;
import static kz.kezdesu.decree.QuarterlyProgress.Standing.NOT_OWED;
import static kz.kezdesu.decree.QuarterlyProgress.Standing.PUBLISHED;
import static kz.kezdesu.decree.QuarterlyProgress.Standing.PUBLISHED_LATE;
import static kz.kezdesu.decree.QuarterlyProgress.Standing.TO_COME;
import static kz.kezdesu.decree.Situations.at;
import static kz.kezdesu.decree.Situations.day;
import static kz.kezdesu.decree.Situations.draft2022;
import static kz.kezdesu.decree.Situations.stricter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A problem raised on 10 February 2026. */
@Decree("1.7")
class QuarterlyProgressTest {
  private static final Quarter Q4_2025 = new Quarter(2025, 4);
  private static final Quarter Q1 = new Quarter(2026, 1);
  private static final Quarter Q2 = new Quarter(2026, 2);
  private static final Quarter Q3 = new Quarter(2026, 3);
  private static final Quarter Q4 = new Quarter(2026, 4);

  private static final QuarterlyProgress OPEN =
      new QuarterlyProgress(
          day("2026-02-10"),
          null,
          Map.of(Q1, at("2026-04-25T23:59:59"), Q2, at("2026-07-26T00:00")));

  private static final QuarterlyProgress SOLVED =
      new QuarterlyProgress(
          day("2026-02-10"), day("2026-08-05"), Map.of(Q1, at("2026-04-20T10:00")));

  @Test
  void everyFinishedQuarterIsOwedWhileTheProblemIsOpen() {
    assertThat(OPEN.owedOn(day("2026-03-31"))).isEmpty();
    assertThat(OPEN.owedOn(day("2026-04-01"))).containsExactly(Q1);
    assertThat(OPEN.owedOn(day("2026-11-23"))).containsExactly(Q1, Q2, Q3);
  }

  @Test
  void theQuarterInWhichItWasSolvedIsTheLastOneOwed() {
    assertThat(SOLVED.owedOn(day("2027-06-01"))).containsExactly(Q1, Q2, Q3);
    assertThat(SOLVED.standing(Q4, at("2027-02-01T00:00"), draft2022())).isEqualTo(NOT_OWED);
  }

  @Test
  void progressPublishedInTheLastSecondIsInTimeAndAtMidnightLate() {
    assertThat(OPEN.standing(Q1, at("2026-11-23T10:00"), draft2022())).isEqualTo(PUBLISHED);
    assertThat(OPEN.standing(Q2, at("2026-11-23T10:00"), draft2022())).isEqualTo(PUBLISHED_LATE);
  }

  @Test
  void aQuarterIsToComeThenDueThenMissed() {
    assertThat(OPEN.standing(Q3, at("2026-09-30T23:59:59"), draft2022())).isEqualTo(TO_COME);
    assertThat(OPEN.standing(Q3, at("2026-10-01T00:00"), draft2022())).isEqualTo(DUE);
    assertThat(OPEN.standing(Q3, at("2026-10-25T23:59:59"), draft2022())).isEqualTo(DUE);
    assertThat(OPEN.standing(Q3, at("2026-10-26T00:00"), draft2022())).isEqualTo(MISSED);
  }

  @Test
  void whatWasPublishedAfterTheMomentAskedAboutWasStillMissingThen() {
    assertThat(OPEN.standing(Q1, at("2026-04-02T00:00"), draft2022())).isEqualTo(DUE);
    assertThat(SOLVED.standing(Q1, at("2026-04-02T00:00"), draft2022())).isEqualTo(DUE);
  }

  @Test
  void aMissedQuarterIsListedForEveryoneToSee() {
    assertThat(OPEN.missedAt(at("2026-10-25T23:59:59"), draft2022())).isEmpty();
    assertThat(OPEN.missedAt(at("2026-10-26T00:00"), draft2022())).containsExactly(Q3);
    assertThat(SOLVED.missedAt(at("2026-11-23T00:00"), draft2022())).containsExactly(Q2, Q3);
  }

  @Test
  void aStricterEditionMissesItTenDaysEarlier() {
    assertThat(OPEN.missedAt(at("2026-10-16T00:00"), stricter())).containsExactly(Q3);
    assertThat(OPEN.missedAt(at("2026-10-15T23:59:59"), stricter())).isEmpty();
  }

  @Test
  void anUnresolvedProblemCarriesOverIntoTheNextQuarter() {
    assertThat(OPEN.carriesInto(Q1)).isFalse();
    assertThat(OPEN.carriesInto(Q2)).isTrue();
    assertThat(OPEN.carriesInto(new Quarter(2027, 1))).isTrue();
    assertThat(SOLVED.carriesInto(Q3)).isTrue();
    assertThat(SOLVED.carriesInto(Q4)).isFalse();
  }

  @Test
  void aProblemSolvedOnTheLastDayOfAQuarterDoesNotCarryOver() {
    QuarterlyProgress june30 =
        new QuarterlyProgress(day("2026-02-10"), day("2026-06-30"), Map.of());
    assertThat(june30.carriesInto(Q3)).isFalse();
    assertThat(june30.owedOn(day("2026-11-23"))).containsExactly(Q1, Q2);
  }

  @Test
  void progressCanBePublishedForAQuarterThatHasBegun() {
    assertThat(OPEN.breach(Q4, day("2026-11-23"))).isEmpty();
    assertThat(OPEN.breach(Q3, day("2026-11-23"))).isEmpty();
  }

  @Test
  void progressBeforeTheProblemAfterItsSolutionOrAheadOfTimeIsRefused() {
    assertThat(OPEN.breach(Q4_2025, day("2026-11-23")))
        .contains(Breach.of(Violation.PROGRESS_NOT_OWED, "4", "2025"));
    assertThat(SOLVED.breach(Q4, day("2026-11-23"))).isPresent();
    Breach ahead = OPEN.breach(Q4, day("2026-09-30")).orElseThrow();
    assertThat(ahead.text("ru"))
        .isEqualTo("За 4-й квартал 2026 года по этой проблеме не отчитываются.");
  }

  @Test
  void solvingAProblemBeforeItIsRaisedIsNonsense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new QuarterlyProgress(day("2026-02-10"), day("2026-02-09"), Map.of()));
  }
}
