package kz.kezdesu.schedule;

import static kz.kezdesu.schedule.Lines.ABAI;
import static kz.kezdesu.schedule.Lines.AKMOLA;
import static kz.kezdesu.schedule.Lines.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.decree.WorkingDays;
import org.junit.jupiter.api.Test;

class ScheduleClashesTest {
  private static final WorkingDays DAYS = new WorkingDays(Set.of(LocalDate.of(2027, 3, 22)));

  @Test
  @Decree("1.4d")
  void aMinisterCannotBeInTwoRegionsOnOneDay() {
    ScheduleLine morning = line("moh", ABAI, "2027-03-18", "10:00");
    ScheduleLine evening = line("moh", AKMOLA, "2027-03-18", "18:00");

    assertThat(among(morning, evening).samePerson())
        .singleElement()
        .satisfies(
            clash -> {
              assertThat(clash.kind().isForbidden()).isTrue();
              assertThat(clash.subject()).isEqualTo("moh");
              assertThat(clash.keys()).containsExactly(morning.key(), evening.key());
            });
  }

  @Test
  @Decree("1.4d")
  void aMinisterCanHoldTwoMeetingsInOneRegionOneAfterTheOther() {
    assertThat(
            among(
                    line("moh", ABAI, "2027-03-18", "10:00"),
                    line("moh", ABAI, "2027-03-18", "12:00"))
                .samePerson())
        .isEmpty();
    assertThat(
            among(
                    line("moh", ABAI, "2027-03-18", "10:00"),
                    line("moh", ABAI, "2027-03-18", "11:59"))
                .samePerson())
        .hasSize(1);
  }

  @Test
  @Decree("1.4e")
  void onePlaceTakesOneMeetingAtATime() {
    ScheduleLine health =
        line(UUID.randomUUID(), "moh", ABAI, "2027-03-18", "10:00", "Дом культуры, Семей");
    ScheduleLine schools =
        line(UUID.randomUUID(), "moe", ABAI, "2027-03-18", "11:00", "дом культуры  (Семей)");
    ScheduleLine elsewhere =
        line(UUID.randomUUID(), "moe", ABAI, "2027-03-18", "11:00", "Школа № 5");

    assertThat(among(health, schools).samePlace()).extracting(Clash::subject).containsExactly(ABAI);
    assertThat(among(health, elsewhere).samePlace()).isEmpty();
  }

  @Test
  @Decree("1.4a")
  void aRegionIsCrowdedByTwoOnADayOrThreeInAWeek() {
    ScheduleLine monday = line("moh", ABAI, "2027-03-15", "10:00");
    ScheduleLine alsoMonday = line("moe", ABAI, "2027-03-15", "15:00");
    ScheduleLine wednesday = line("moe", ABAI, "2027-03-17", "15:00");
    ScheduleLine friday = line("mti", ABAI, "2027-03-19", "15:00");
    ScheduleLine nextMonday = line("mti", ABAI, "2027-03-22", "15:00");

    assertThat(among(monday, alsoMonday).regionCrowded()).hasSize(1);
    assertThat(among(monday, wednesday).regionCrowded()).isEmpty();
    assertThat(among(monday, wednesday, nextMonday).regionCrowded()).isEmpty();
    assertThat(among(monday, wednesday, friday).regionCrowded())
        .singleElement()
        .satisfies(clash -> assertThat(clash.keys()).hasSize(3));
  }

  @Test
  @Decree("1.4a")
  void aDayOffIsPointedOut() {
    assertThat(
            among(
                    line("moh", ABAI, "2027-03-20", "10:00"),
                    line("moe", ABAI, "2027-03-22", "10:00"),
                    line("mti", AKMOLA, "2027-03-23", "10:00"))
                .daysOff(DAYS))
        .extracting(Clash::kind, Clash::subject)
        .containsExactly(tuple(Clash.Kind.DAY_OFF, "moh"), tuple(Clash.Kind.DAY_OFF, "moe"));
  }

  @Test
  @Decree("1.1")
  void aBodyAndARegionWithoutAMeetingArePointedOut() {
    ScheduleClashes clashes = among(line("moh", ABAI, "2027-03-18", "10:00"));

    assertThat(clashes.bodiesWithout(Lines.edition(0, "mod"), List.of("moh", "moe", "mod")))
        .extracting(Clash::subject)
        .containsExactly("moe");
    assertThat(clashes.regionsWithout(List.of(ABAI, AKMOLA)))
        .extracting(Clash::subject)
        .containsExactly(AKMOLA);
  }

  @Test
  @Decree("1.1")
  void aStricterEditionWantsMoreMeetingsOfEachBody() {
    ScheduleClashes clashes = among(line("moh", ABAI, "2027-03-18", "10:00"));

    assertThat(clashes.bodiesWithout(Lines.edition(4), List.of("moh")))
        .extracting(Clash::subject)
        .containsExactly("moh");
    assertThat(clashes.bodiesWithout(Lines.edition(1), List.of("moh"))).isEmpty();
  }

  @Test
  @Decree("1.1")
  void aStricterEditionWantsAMeetingInEveryQuarter() {
    ScheduleClashes clashes =
        among(
            line("moh", ABAI, "2027-03-18", "10:00"),
            line("moh", ABAI, "2027-06-30", "10:00"),
            line("moh", ABAI, "2027-10-01", "10:00"),
            Lines.calledOff(line("moh", AKMOLA, "2027-08-05", "10:00")));

    assertThat(clashes.quartersWithout(Lines.quarterly(1, "mod"), List.of("moh", "mod")))
        .extracting(Clash::kind, Clash::subject, Clash::quarter)
        .containsExactly(tuple(Clash.Kind.QUARTER_WITHOUT_MEETING, "moh", new Quarter(2027, 3)));
    assertThat(clashes.quartersWithout(Lines.quarterly(2), List.of("moh")))
        .extracting(clash -> clash.keys().size())
        .containsExactly(1, 1, 0, 1);
    assertThat(clashes.quartersWithout(Lines.edition(4), List.of("moh"))).isEmpty();
    assertThat(among().quartersWithout(Lines.quarterly(1), List.of("moh"))).isEmpty();
  }

  @Test
  @Decree("4.3")
  void aNewMeetingOnADayThatIsOverIsNotApprovedAnyMore() {
    ScheduleLine fresh = line("moh", ABAI, "2027-01-08", "10:00");
    ScheduleClashes clashes = among(fresh, Lines.planned(line("moe", ABAI, "2027-01-07", "10:00")));

    assertThat(clashes.daysOver(LocalDate.of(2027, 1, 8))).isEmpty();
    assertThat(clashes.daysOver(LocalDate.of(2027, 1, 9)))
        .singleElement()
        .satisfies(
            clash -> {
              assertThat(clash.kind()).isEqualTo(Clash.Kind.DAY_OVER);
              assertThat(clash.kind().isForbidden()).isTrue();
              assertThat(clash.keys()).containsExactly(fresh.key());
            });
  }

  @Test
  @Decree("1")
  void anExcludedBodyHasNoPlaceInTheSchedule() {
    assertThat(
            among(line("mod", ABAI, "2027-03-18", "10:00"))
                .all(Lines.edition(0, "mod"), DAYS, List.of("mod"), List.of(ABAI)))
        .extracting(Clash::kind)
        .containsExactly(Clash.Kind.BODY_OUT_OF_SCOPE);
  }

  @Test
  void whatIsCalledOffIsInNobodysWay() {
    ScheduleLine off = Lines.calledOff(line("moh", ABAI, "2027-03-18", "10:00"));

    assertThat(among(off, line("moh", AKMOLA, "2027-03-18", "10:00")).samePerson()).isEmpty();
  }

  @Test
  void theOrderInWhichLinesComeChangesNothing() {
    List<ScheduleLine> lines =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    line(
                        i % 3 == 0 ? "moh" : "moe",
                        i % 2 == 0 ? ABAI : AKMOLA,
                        LocalDate.of(2027, 3, 1 + i % 9).toString(),
                        (8 + i % 10 < 10 ? "0" : "") + (8 + i % 10) + ":00"))
            .distinct()
            .toList();
    List<ScheduleLine> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(all(shuffled)).isEqualTo(all(lines)).isNotEmpty();
  }

  private static List<Clash> all(List<ScheduleLine> lines) {
    return new ScheduleClashes(lines)
        .all(Lines.edition(0), DAYS, List.of("moh", "moe"), List.of(ABAI, AKMOLA));
  }

  private static ScheduleClashes among(ScheduleLine... lines) {
    return new ScheduleClashes(List.of(lines));
  }
}
