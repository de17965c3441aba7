package kz.kezdesu.convenience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import kz.kezdesu.convenience.model.TimePoll;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.TimeSlots;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A poll that was opened on 1 February 2027 and ends when 11 February begins. */
@Decree("1.4a")
class APollOfTimeSlotsTest {
  private static final Instant WEDNESDAY = at("2027-03-24T18:30");
  private static final Instant SATURDAY = at("2027-03-27T11:00");
  private static final LocalText REASON = new LocalText("Күн қате", "Ошибка в дне", "");

  private final TimePoll poll =
      new TimePoll(
          7,
          1,
          new TimeSlots(List.of(SATURDAY, WEDNESDAY)),
          at("2027-02-11T00:00"),
          null,
          "officer",
          at("2027-02-01T10:00"));

  @ParameterizedTest(name = "at {0}, its meeting announced {1}: {2}")
  @CsvSource({
    "2027-02-01T10:00, , OPEN",
    "2027-02-10T23:59:59, , OPEN",
    "2027-02-11T00:00, , ENDED",
    "2027-02-05T12:00, 2027-02-05T12:00, OVERTAKEN",
    "2027-02-20T12:00, 2027-02-05T12:00, OVERTAKEN",
    "2027-02-20T12:00, 2027-02-11T00:00, ENDED"
  })
  void itIsOverByItself(String now, @Nullable String announced, PollStatus status) {
    assertThat(poll.status(announced == null ? null : at(announced), at(now))).isEqualTo(status);
  }

  @Test
  void closedBeforeItsDayItStaysClosed() {
    poll.close(REASON, null, "officer", at("2027-02-05T12:00"));

    PollDetail closed = poll.detail(null, Map.of(1, 3L), at("2027-02-20T00:00"));
    assertThat(closed.status()).isEqualTo(PollStatus.CLOSED_EARLY);
    assertThat(closed.endedAt()).isEqualTo(at("2027-02-05T12:00"));
    assertThat(closed.isDecisive()).isFalse();
    assertThat(poll.wasClosedFor(REASON)).isTrue();
    assertThat(poll.status(at("2027-02-06T00:00"), at("2027-02-20T00:00")))
        .isEqualTo(PollStatus.CLOSED_EARLY);
    assertThatThrownBy(() -> poll.close(REASON, null, "officer", at("2027-02-06T00:00")))
        .isInstanceOf(PollIsClosed.class);
  }

  @Test
  void whatIsOverIsNotClosedOnceMore() {
    assertThatThrownBy(() -> poll.close(REASON, null, "officer", at("2027-02-11T00:00")))
        .isInstanceOf(PollIsClosed.class);
    assertThatThrownBy(
            () -> poll.close(REASON, at("2027-02-03T00:00"), "officer", at("2027-02-04T00:00")))
        .isInstanceOf(PollIsClosed.class);
  }

  @Test
  void itsResultShowsWhatTheMostPeopleChose() {
    PollDetail over = poll.detail(null, Map.of(1, 12L, 2, 30L), at("2027-02-11T00:00"));

    assertThat(over.votes()).isEqualTo(42);
    assertThat(over.slots())
        .containsExactly(
            new PollSlotRow(1, WEDNESDAY, 12, false), new PollSlotRow(2, SATURDAY, 30, true));
    assertThat(over.isDecisive()).isTrue();
    assertThat(over.isTied()).isFalse();
    assertThat(over.chose(SATURDAY)).isTrue();
    assertThat(over.chose(WEDNESDAY)).isFalse();
    assertThat(over.lastDay()).isEqualTo("2027-02-10");
  }

  @Test
  void whileItIsOpenOthersSeeOnlyHowManyVoted() {
    PollDetail open = poll.detail(null, Map.of(1, 12L, 2, 30L), at("2027-02-05T00:00"));

    assertThat(open.uncounted().votes()).isEqualTo(42);
    assertThat(open.uncounted().counted()).isFalse();
    assertThat(open.uncounted().slots())
        .allMatch(slot -> slot.votes() == 0 && !slot.leading())
        .hasSize(2);
  }

  @Test
  void nobodyVotedIsNoResult() {
    PollDetail over = poll.detail(null, Map.of(), at("2027-02-11T00:00"));

    assertThat(over.isDecisive()).isFalse();
    assertThat(over.chose(WEDNESDAY)).isFalse();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Almaty.TIME).toInstant();
  }
}
