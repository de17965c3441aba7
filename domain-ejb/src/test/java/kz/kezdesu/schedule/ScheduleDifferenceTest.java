package kz.kezdesu.schedule;

import static kz.kezdesu.schedule.Lines.ABAI;
import static kz.kezdesu.schedule.Lines.AKMOLA;
import static kz.kezdesu.schedule.Lines.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

@Decree("4.3")
class ScheduleDifferenceTest {
  private static final ScheduleLine STAYS = line("moh", ABAI, "2027-02-10", "15:00");
  private static final ScheduleLine GOES = line("moe", ABAI, "2027-03-10", "15:00");
  private static final ScheduleLine OFF = line("mti", AKMOLA, "2027-04-10", "15:00");
  private static final ScheduleLine NEW = line("mti", ABAI, "2027-05-10", "15:00");

  @Test
  void tellsWhatIsNewWhatIsMovedAndWhatIsOff() {
    ScheduleLine moved = Lines.moved(GOES, "2027-03-24");
    ScheduleDifference difference =
        ScheduleDifference.between(
            List.of(STAYS, GOES, OFF), List.of(STAYS, moved, Lines.calledOff(OFF), NEW));

    assertThat(difference.added()).containsExactly(NEW);
    assertThat(difference.off()).extracting(ScheduleLine::key).containsExactly(OFF.key());
    assertThat(difference.changed())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.isMoved()).isTrue();
              assertThat(change.before()).isEqualTo(GOES);
              assertThat(change.after().reason()).isEqualTo(Lines.WHY);
            });
  }

  @Test
  void aLineThatWasOffBeforeIsNoNews() {
    ScheduleLine off = Lines.calledOff(OFF);

    assertThat(ScheduleDifference.between(List.of(STAYS, off), List.of(STAYS, off)).isEmpty())
        .isTrue();
  }
}
