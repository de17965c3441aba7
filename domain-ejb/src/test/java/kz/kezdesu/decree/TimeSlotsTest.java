package kz.kezdesu.decree;

import static kz.kezdesu.decree.Situations.draft2022;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.kezdesu.decree.Convenience.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two evenings in March 2027 between which the people of a region choose. */
@Decree("1.4a")
class TimeSlotsTest {
  private static final Instant WEDNESDAY = at("2027-03-24T18:30");
  private static final Instant SATURDAY = at("2027-03-27T11:00");

  @Test
  void theyStandInOrder() {
    assertThat(new TimeSlots(List.of(SATURDAY, WEDNESDAY)).starts())
        .containsExactly(WEDNESDAY, SATURDAY);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void thereAreTwoToSix(int many) {
    List<Instant> starts =
        IntStream.range(0, many).mapToObj(i -> WEDNESDAY.plusSeconds(3600L * i)).toList();
    assertThatThrownBy(() -> new TimeSlots(starts)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noTwoAreTheSame() {
    assertThatThrownBy(() -> new TimeSlots(Collections.nCopies(2, WEDNESDAY)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Decree({"1.4a", "1.4f"})
  void aDayIsLeftToAnnounceTheEarliestInTime() {
    TimeSlots slots = new TimeSlots(List.of(SATURDAY, WEDNESDAY));
    LocalDate last = slots.lastDayToVote(MeetingKind.SCHEDULED, draft2022());

    assertThat(last).isEqualTo("2027-03-09");
    assertThat(new Notice(MeetingKind.SCHEDULED, WEDNESDAY).lastDay(draft2022()))
        .isEqualTo(last.plusDays(1));
  }

  @Test
  void theSlotWithTheMostVotesIsChosenAndTwoWithTheSame() {
    assertThat(TimeSlots.chosen(Map.of(1, 4L, 2, 7L, 3, 0L))).containsExactly(2);
    assertThat(TimeSlots.chosen(Map.of(1, 7L, 2, 7L))).containsExactlyInAnyOrder(1, 2);
    assertThat(TimeSlots.chosen(Map.of(1, 0L, 2, 0L))).isEmpty();
    assertThat(TimeSlots.chosen(Map.<Integer, Long>of())).isEmpty();
  }

  @Test
  void itSaysOfAMeetingWhetherItsTimeWasChosen() {
    Map<Instant, Long> votes = Map.of(WEDNESDAY, 12L, SATURDAY, 30L);

    assertThat(TimeSlots.said(votes, SATURDAY)).isEqualTo(Asked.CHOSE_THIS);
    assertThat(TimeSlots.said(votes, WEDNESDAY)).isEqualTo(Asked.CHOSE_ANOTHER);
    assertThat(TimeSlots.said(votes, SATURDAY.plusSeconds(60))).isEqualTo(Asked.CHOSE_ANOTHER);
    assertThat(TimeSlots.said(Map.of(WEDNESDAY, 3L, SATURDAY, 3L), WEDNESDAY))
        .isEqualTo(Asked.CHOSE_THIS);
    assertThat(TimeSlots.said(Map.of(WEDNESDAY, 0L, SATURDAY, 0L), WEDNESDAY))
        .isEqualTo(Asked.NOBODY);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Almaty.TIME).toInstant();
  }
}
