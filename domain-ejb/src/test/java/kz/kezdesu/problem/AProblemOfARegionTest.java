package kz.kezdesu.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.problem.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A problem opened on 10 February 2026. */
@Decree({"1.6", "1.7"})
class AProblemOfARegionTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
  private static final LocalText WORDS = new LocalText("Ауызсу", "Питьевая вода", "Drinking water");
  private static final Quarter Q4_2025 = new Quarter(2025, 4);
  private static final Quarter Q1 = new Quarter(2026, 1);
  private static final Quarter Q2 = new Quarter(2026, 2);

  private final Problem problem =
      Problem.open(
          UUID.fromString("00000000-0000-4000-8000-000000000001"),
          "mwri",
          "610000000",
          "water",
          WORDS,
          WORDS,
          LocalDate.of(2026, 12, 1),
          "officer.mwri",
          at("2026-02-10T10:00:00Z"));

  @Test
  void isOpenUntilItIsSolved() {
    assertThat(problem.getStatus()).isEqualTo(ProblemStatus.OPEN);
    problem.solve(at("2026-08-05T10:00:00Z"));
    assertThat(problem.getStatus()).isEqualTo(ProblemStatus.SOLVED);
  }

  @Test
  void isSolvedOnlyOnce() {
    problem.solve(at("2026-08-05T10:00:00Z"));
    assertThatExceptionOfType(AlreadySolved.class)
        .isThrownBy(() -> problem.solve(at("2026-08-06T10:00:00Z")));
    assertThatExceptionOfType(AlreadySolved.class)
        .isThrownBy(() -> problem.plan(WORDS, LocalDate.of(2027, 1, 1)));
  }

  @Test
  void linksAQuestionOnce() {
    problem.link(7, "officer.mwri", at("2026-02-11T10:00:00Z"));
    problem.link(8, "officer.mwri", at("2026-02-11T10:00:00Z"));
    assertThatExceptionOfType(AlreadyLinked.class)
        .isThrownBy(() -> problem.link(7, "officer.mwri", at("2026-02-12T10:00:00Z")));
  }

  @Test
  void publishesAQuarterOnce() {
    publish(Q1, "2026-04-20T10:00:00Z");
    assertThatExceptionOfType(ProgressAlreadyPublished.class)
        .isThrownBy(() -> publish(Q1, "2026-04-21T10:00:00Z"));
    publish(Q2, "2026-07-20T10:00:00Z");
  }

  @Test
  void owesNothingForAQuarterBeforeItWasOpened() {
    assertThatExceptionOfType(ProgressNotOwed.class)
        .isThrownBy(() -> publish(Q4_2025, "2026-04-20T10:00:00Z"));
  }

  @Test
  void owesNothingForAQuarterThatHasNotBegun() {
    assertThatExceptionOfType(ProgressNotOwed.class)
        .isThrownBy(() -> publish(Q2, "2026-03-31T10:00:00Z"));
  }

  @Test
  void owesTheQuarterInWhichItWasSolvedAndNoneAfter() {
    problem.solve(at("2026-03-20T10:00:00Z"));
    publish(Q1, "2026-04-20T10:00:00Z");
    assertThatExceptionOfType(ProgressNotOwed.class)
        .isThrownBy(() -> publish(Q2, "2026-07-20T10:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, OPEN, false",
    "OPEN, SOLVED, true",
    "SOLVED, OPEN, false",
    "SOLVED, SOLVED, false"
  })
  void onlyAnOpenProblemCanBeSolved(ProblemStatus from, ProblemStatus to, boolean possible) {
    assertThat(from.leadsTo(to)).isEqualTo(possible);
  }

  private void publish(Quarter quarter, String time) {
    problem.publishProgress(quarter, 30, WORDS, "editor.mwri", at(time), ZONE);
  }

  private static Instant at(String time) {
    return Instant.parse(time);
  }
}
