package kz.kezdesu.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.problem.model.Problem;
import kz.kezdesu.problem.model.ProblemMeasure;
import kz.kezdesu.refusal.ChangedMeanwhile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A problem to be solved by 1 December 2026, with what is promised against it. */
@Decree("1.6")
class MeasuresOfAProblemTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 20);
  private static final LocalDate TERM = LocalDate.of(2026, 12, 1);
  private static final LocalText WORDS = new LocalText("Ауызсу", "Питьевая вода", "");
  private static final LocalText EXECUTOR = new LocalText("Әкімдік", "Акимат", null);
  private static final LocalText END = new LocalText("Бітті", "Готово", null);

  private final Problem problem =
      Problem.open(
          UUID.randomUUID(),
          "mwri",
          "610000000",
          "water",
          WORDS,
          WORDS,
          TERM,
          "officer.mwri",
          Instant.parse("2026-02-10T10:00:00Z"));

  @Test
  void whoeverOpensTheCardAnswersForItUntilAnotherIsNamed() {
    assertThat(problem.getOwner()).isEqualTo("officer.mwri");
    problem.entrust("approver.mwri");
    assertThat(problem.getOwner()).isEqualTo("approver.mwri");
  }

  @Test
  void standInTheOrderInWhichTheyWerePromisedUntilOneIsMoved() {
    ProblemMeasure first = promised(MAY);
    ProblemMeasure second = promised(MAY);
    ProblemMeasure third = promised(MAY);
    assertThat(problem.measures()).containsExactly(first, second, third);
    assertThat(problem.move(third, -1)).isTrue();
    assertThat(problem.measures()).containsExactly(first, third, second);
    assertThat(problem.move(first, 1)).isTrue();
    assertThat(problem.measures()).containsExactly(third, first, second);
    assertThat(problem.move(third, -1)).isFalse();
    assertThat(problem.move(second, 1)).isFalse();
    assertThat(problem.measures()).extracting(ProblemMeasure::getPosition).containsExactly(1, 2, 3);
  }

  @Test
  void aProblemIsSolvedOnceEachIsTakenOrDropped() {
    ProblemMeasure first = promised(MAY);
    ProblemMeasure second = promised(MAY);
    first.finish(MAY, END);
    assertThatExceptionOfType(MeasuresStillPlanned.class)
        .isThrownBy(() -> problem.solve(NOW))
        .satisfies(refused -> assertThat(refused.arguments()).containsExactly(1L));
    assertThat(problem.getStatus()).isEqualTo(ProblemStatus.OPEN);
    second.drop(END);
    problem.solve(NOW);
    assertThat(problem.getStatus()).isEqualTo(ProblemStatus.SOLVED);
  }

  @Test
  void aSolvedProblemGetsNoMoreOfThemAndNoOtherPerson() {
    problem.solve(NOW);
    assertThatExceptionOfType(AlreadySolved.class).isThrownBy(() -> promised(MAY));
    assertThatExceptionOfType(AlreadySolved.class)
        .isThrownBy(() -> problem.entrust("approver.mwri"));
  }

  @Test
  void areFiftyAtMost() {
    for (int i = 0; i < Problem.MOST_MEASURES; i++) {
      promised(MAY);
    }
    assertThatExceptionOfType(TooManyMeasures.class).isThrownBy(() -> promised(MAY));
  }

  @Test
  void keepTheTermFromComingBeforeThem() {
    ProblemMeasure measure = promised(MAY);
    problem.plan(WORDS, MAY);
    assertThatExceptionOfType(MeasureAfterTerm.class)
        .isThrownBy(() -> problem.plan(WORDS, MAY.minusDays(1)));
    measure.drop(END);
    problem.plan(WORDS, MAY.minusDays(1));
    assertThat(problem.getDueOn()).isEqualTo(MAY.minusDays(1));
  }

  @Test
  void onceTakenOrDroppedStayAsTheyEnded() {
    ProblemMeasure done = promised(MAY);
    done.finish(MAY, END);
    ProblemMeasure dropped = promised(MAY);
    dropped.drop(END);
    for (ProblemMeasure over : problem.measures()) {
      assertThatExceptionOfType(MeasureIsOver.class).isThrownBy(() -> over.finish(MAY, WORDS));
      assertThatExceptionOfType(MeasureIsOver.class).isThrownBy(() -> over.drop(WORDS));
      assertThatExceptionOfType(MeasureIsOver.class).isThrownBy(() -> over.change(plan(TERM)));
    }
    assertThat(done.isDone(MAY, END)).isTrue();
    assertThat(done.isDone(TERM, END)).isFalse();
    assertThat(dropped.isDropped(END)).isTrue();
    assertThat(dropped.isDropped(WORDS)).isFalse();
    assertThat(dropped.isDone(MAY, END)).isFalse();
  }

  @Test
  void areChangedByThoseWhoSawThemAsTheyAre() {
    ProblemMeasure measure = promised(MAY);
    measure.change(plan(TERM));
    assertThat(measure.promises(plan(TERM))).isTrue();
    assertThat(measure.promises(plan(MAY))).isFalse();
    assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> measure.mustBe(7));
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, PLANNED, false", "PLANNED, DONE, true", "PLANNED, DROPPED, true",
    "DONE, PLANNED, false", "DONE, DONE, false", "DONE, DROPPED, false",
    "DROPPED, PLANNED, false", "DROPPED, DONE, false", "DROPPED, DROPPED, false"
  })
  void goOnlyFromPlannedToAnEnd(MeasureState from, MeasureState to, boolean possible) {
    assertThat(from.leadsTo(to)).isEqualTo(possible);
  }

  @Test
  void areLateFromTheDayAfterTheirLast() {
    assertThat(row(MeasureState.PLANNED).isLate(MAY)).isFalse();
    assertThat(row(MeasureState.PLANNED).isLate(MAY.plusDays(1))).isTrue();
    assertThat(row(MeasureState.DONE).isLate(MAY.plusDays(1))).isFalse();
    assertThat(row(MeasureState.DROPPED).isLate(MAY.plusDays(1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, true",
    "false, true, false",
    "true, false, false",
    "false, false, false"
  })
  void nobodyAnswersForTheCardOnceThePersonHasLeft(boolean open, boolean here, boolean inCharge) {
    assertThat(new ProblemOwner("asel", "Асель", open, here).isInCharge()).isEqualTo(inCharge);
  }

  private static MeasureRow row(MeasureState state) {
    return new MeasureRow(1, 1, 1, 1, state, WORDS, "Әкімдік", "Акимат", MAY, null, "", "");
  }

  private ProblemMeasure promised(LocalDate dueOn) {
    return problem.promise(UUID.randomUUID(), plan(dueOn));
  }

  private static MeasurePlan plan(LocalDate dueOn) {
    return new MeasurePlan(WORDS, EXECUTOR, dueOn);
  }
}
