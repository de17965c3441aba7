package kz.kezdesu.timetable;

import static kz.kezdesu.timetable.Draft.ABAI;
import static kz.kezdesu.timetable.Draft.AKMOLA;
import static kz.kezdesu.timetable.Draft.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.schedule.ScheduleLine;
import org.junit.jupiter.api.Test;

class MakingMovesTogetherTest {
  private final ScheduleLine health = line("moh", ABAI, "2027-03-15", "10:00");
  private final ScheduleLine schools = line("moe", ABAI, "2027-03-16", "10:00");

  @Test
  @Decree("1.4a")
  void aMoveToADayThatAnotherLeavesNeedsThatOther() {
    ProposedMove comes = move(health, 1);
    ProposedMove leaves = move(schools, 14);
    MovesTogether both = among(List.of(health, schools), comes, leaves);

    assertThat(both.with(health.key()).orElseThrow())
        .containsExactlyInAnyOrder(health.key(), schools.key());
    assertThat(both.with(schools.key()).orElseThrow()).containsExactly(schools.key());
    assertThat(both.most()).containsExactlyInAnyOrder(health.key(), schools.key());
  }

  @Test
  @Decree("1.4a")
  void twoThatChangePlacesNeedEachOther() {
    MovesTogether both = among(List.of(health, schools), move(health, 1), move(schools, -1));

    assertThat(both.with(health.key()).orElseThrow()).hasSize(2);
    assertThat(both.with(schools.key()).orElseThrow()).hasSize(2);
  }

  @Test
  @Decree("1.4a")
  void aMoveToADayThatAnotherKeepsCannotBeMade() {
    MovesTogether alone = among(List.of(health, schools), move(health, 1));

    assertThat(alone.with(health.key())).isEmpty();
    assertThat(alone.most()).isEmpty();
  }

  @Test
  @Decree("1.4a")
  void twoThatComeToOneDayAreNotBothMade() {
    ScheduleLine works = line("mti", ABAI, "2027-05-18", "10:00");
    MovesTogether both = among(List.of(health, works), move(health, 21), move(works, -43));

    assertThat(move(health, 21).to().day()).isEqualTo(move(works, -43).to().day());
    assertThat(both.most()).isEmpty();
    assertThat(both.with(works.key()).orElseThrow()).containsExactly(works.key());
  }

  @Test
  @Decree("1.4d")
  void aClashThatALineHadBeforeIsNotHeldAgainstItsMove() {
    ScheduleLine alsoHealth = line("moh", AKMOLA, "2027-03-15", "15:00");
    ScheduleLine healthAgain = line("moh", "190000000", "2027-03-16", "15:00");
    MovesTogether moves = among(List.of(health, alsoHealth, healthAgain), move(alsoHealth, 1));

    assertThat(moves.with(alsoHealth.key())).isPresent();
  }

  @Test
  @Decree("1.4a")
  void aDayOffIsNotMovedTo() {
    assertThat(among(List.of(health), move(health, 5)).with(health.key())).isEmpty();
  }

  private static MovesTogether among(List<ScheduleLine> lines, ProposedMove... moves) {
    TimetableProblem law = Draft.of(ABAI).problem();
    return new MovesTogether(lines, List.of(moves), law.edition(), Draft.DAYS);
  }

  private static ProposedMove move(ScheduleLine line, int days) {
    return new ProposedMove(
        line.key(),
        new ProposedMove.Spot(line.meeting().startsAt(), line.meeting().regionKato(), 0),
        new ProposedMove.Spot(
            line.meeting().startsAt().plus(Duration.ofDays(days)), line.meeting().regionKato(), 0),
        List.of());
  }
}
