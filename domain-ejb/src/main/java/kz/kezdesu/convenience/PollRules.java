package kz.kezdesu.convenience;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.TimeSlots;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.refusal.Checked;
import org.jspecify.annotations.Nullable;

/** What a poll of time slots must be. */
final class PollRules {
  static final int LONGEST_NOTE = 500;
  static final int LONGEST_REASON = 500;

  private PollRules() {}

  /** What was typed, with nothing wrong in it. */
  record Poll(TimeSlots slots, LocalDate closesOn, @Nullable LocalText note) {}

  /**
   * The poll that was typed.
   *
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code poll_day} and {@code poll_time} with the
   *     place of the slot in the list as their limit, {@code poll_slots}, {@code poll_closesOn}
   *     with days as its limit, {@code poll_noteKk} and so on; with every fault found
   */
  static Poll poll(OpenPoll wish, ScheduleRow meeting, Edition edition, Instant now) {
    Checked checked = new Checked();
    LocalDate today = Almaty.dayOf(now);
    Optional<TimeSlots> slots = slots(wish.slots(), meeting, today, checked);
    Optional<LocalDate> closesOn = checked.day("poll_closesOn", wish.closesOn());
    if (closesOn.filter(day -> !day.isAfter(today)).isPresent()) {
      checked.fault("poll_closesOn", "past", 0);
    } else if (slots.isPresent()
        && closesOn
            .filter(day -> day.isAfter(slots.get().lastDayToVote(meeting.kind(), edition)))
            .isPresent()) {
      checked.fault("poll_closesOn", "late", edition.noticeDays(meeting.kind()) + 1);
    }
    LocalText note = checked.officialOrNothing("poll_note", wish.note(), LONGEST_NOTE);
    checked.done();
    return new Poll(slots.orElseThrow(), closesOn.orElseThrow(), note);
  }

  private static Optional<TimeSlots> slots(
      List<TypedSlot> typed, ScheduleRow meeting, LocalDate today, Checked checked) {
    int year = Almaty.dayOf(meeting.startsAt()).getYear();
    Set<Instant> starts = new TreeSet<>();
    Set<Integer> wrong = new HashSet<>();
    List<Integer> used =
        IntStream.range(0, typed.size())
            .filter(i -> !typed.get(i).isEmpty())
            .map(i -> i + 1)
            .boxed()
            .toList();
    for (int place : used) {
      Optional<LocalDate> day = day(typed.get(place - 1).day());
      Optional<LocalTime> time = time(typed.get(place - 1).time());
      String fault = day.map(known -> fault(known, year, today)).orElse("form");
      if (!fault.isEmpty()) {
        checked.fault("poll_day", fault, place);
        wrong.add(place);
      }
      if (time.isEmpty()) {
        checked.fault("poll_time", "form", place);
        wrong.add(place);
      }
      if (!wrong.contains(place)
          && !starts.add(
              day.orElseThrow().atTime(time.orElseThrow()).atZone(Almaty.TIME).toInstant())) {
        checked.fault("poll_day", "twice", place);
        wrong.add(place);
      }
    }
    if (used.size() < TimeSlots.LEAST) {
      checked.fault("poll_slots", "few", TimeSlots.LEAST);
    } else if (used.size() > TimeSlots.MOST) {
      checked.fault("poll_slots", "many", TimeSlots.MOST);
    } else if (wrong.isEmpty()) {
      return Optional.of(new TimeSlots(List.copyOf(starts)));
    }
    return Optional.empty();
  }

  private static String fault(LocalDate day, int year, LocalDate today) {
    if (!day.isAfter(today)) {
      return "past";
    }
    return day.getYear() == year ? "" : "year";
  }

  private static Optional<LocalDate> day(String typed) {
    return new Checked().day("", typed);
  }

  private static Optional<LocalTime> time(String typed) {
    return new Checked()
        .time("", typed)
        .filter(time -> time.getSecond() == 0 && time.getNano() == 0);
  }
}
