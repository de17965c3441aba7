package kz.kezdesu.convenience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.refusal.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On 1 February 2027 a ministry asks of its meeting in March. */
@Decree("1.4a")
class WhatAPollMustBeTest {
  private static final Edition EDITION =
      new Edition("draft", LocalDate.of(2022, 3, 5), 4, 14, 3, 2, 15, 10, 25, 0, 0, Set.of());
  private static final LocalText NOTHING = new LocalText("", "", "");
  private static final ScheduleRow MEETING =
      new ScheduleRow(
          7,
          MeetingStatus.PLANNED,
          MeetingKind.SCHEDULED,
          MeetingFormat.OFFLINE,
          at("2027-03-24T18:30"),
          120,
          "moh",
          "100000000",
          NOTHING,
          NOTHING,
          null,
          null,
          null,
          null);
  private static final TypedSlot WEDNESDAY = new TypedSlot("2027-03-24", "18:30");
  private static final TypedSlot SATURDAY = new TypedSlot("2027-03-27", "11:00");
  private static final TypedSlot NOT_USED = new TypedSlot("", " ");

  @Test
  void twoSlotsAndALastDayAreEnough() {
    PollRules.Poll poll = poll("2027-03-09", SATURDAY, NOT_USED, WEDNESDAY);

    assertThat(poll.slots().starts())
        .containsExactly(at("2027-03-24T18:30"), at("2027-03-27T11:00"));
    assertThat(poll.closesOn()).isEqualTo("2027-03-09");
    assertThat(poll.note()).isNull();
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "'', 18:30, poll_day.form.2",
    "2027-03-27, '', poll_time.form.2",
    "2027-02-30, 18:30, poll_day.form.2",
    "27.03.2027, 18:30, poll_day.form.2",
    "2027-03-27, 25:00, poll_time.form.2",
    "2027-03-27, 18:30:01, poll_time.form.2",
    "2027-02-01, 18:30, poll_day.past.2",
    "2026-12-31, 18:30, poll_day.past.2",
    "2028-01-01, 18:30, poll_day.year.2",
    "+999999999-01-01, 18:30, poll_day.year.2",
    "2027-03-24, 18:30, poll_day.twice.2",
    "2027-03-24, 18:30:00, poll_day.twice.2",
    "'<b>', 😀, poll_day.form.2 poll_time.form.2"
  })
  void aSlotThatCannotBeIsTold(String day, String time, String faults) {
    assertThat(faults("2027-03-09", WEDNESDAY, new TypedSlot(day, time)))
        .isEqualTo(List.of(faults.split(" ")));
  }

  @Test
  void thereAreTwoToSix() {
    assertThat(faults("2027-03-09", WEDNESDAY)).containsExactly("poll_slots.few.2");
    List<TypedSlot> seven = new ArrayList<>();
    for (int day = 21; day < 28; day++) {
      seven.add(new TypedSlot("2027-03-" + day, "18:30"));
    }
    assertThat(faults("2027-03-01", seven.toArray(TypedSlot[]::new)))
        .containsExactly("poll_slots.many.6");
    seven.remove(0);
    assertThat(poll("2027-03-01", seven.toArray(TypedSlot[]::new)).slots().starts()).hasSize(6);
  }

  @ParameterizedTest(name = "until {0}: {1}")
  @CsvSource({
    "2027-03-10, poll_closesOn.late.15",
    "2027-02-01, poll_closesOn.past.0",
    "2026-02-01, poll_closesOn.past.0",
    "soon, poll_closesOn.form.0",
    "'', poll_closesOn.form.0"
  })
  @Decree({"1.4a", "1.4f"})
  void peopleCanVoteFromTomorrowUntilItCanStillBeAnnounced(String closesOn, String fault) {
    assertThat(faults(closesOn, WEDNESDAY, SATURDAY)).containsExactly(fault);
    assertThat(poll("2027-02-02", WEDNESDAY, SATURDAY).closesOn()).isEqualTo("2027-02-02");
  }

  @Test
  void theNoteIsInBothLanguagesOrMissing() {
    assertThatThrownBy(
            () ->
                PollRules.poll(
                    new OpenPoll(
                        7,
                        List.of(WEDNESDAY, SATURDAY),
                        "2027-03-09",
                        new TypedText("ә".repeat(501), "", "")),
                    MEETING,
                    EDITION,
                    at("2027-02-01T10:00")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field() + "." + fault.fault())
                    .containsExactly("poll_noteKk.long", "poll_noteRu.empty"));
  }

  private static List<String> faults(String closesOn, TypedSlot... slots) {
    try {
      poll(closesOn, slots);
      return List.of();
    } catch (InvalidInput refused) {
      return refused.faults().stream()
          .map(fault -> fault.field() + "." + fault.fault() + "." + fault.limit())
          .toList();
    }
  }

  private static PollRules.Poll poll(String closesOn, TypedSlot... slots) {
    return PollRules.poll(
        new OpenPoll(7, List.of(slots), closesOn, TypedText.nothing()),
        MEETING,
        EDITION,
        at("2027-02-01T10:00"));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Almaty.TIME).toInstant();
  }
}
