package kz.kezdesu.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.jspecify.annotations.Nullable;

/**
 * How and when a question came that somebody of staff writes down. What was put at the meeting
 * (aloud, at the reception, with the NGOs: 1.5, 1.6; also a slip, a call or a comment that came
 * once it had begun) counts from the day on which it was put, and is taken until the meeting is
 * closed; what came on paper, by telephone or on an official account before that is taken when it
 * came in the time in which the meeting took questions (1.4f), however late it is written down.
 *
 * @param guessed nobody has named the day; it may be another than today
 */
record Arrival(ScheduleRow meeting, Channel channel, LocalDate day, boolean guessed) {
  /**
   * With the day that is usual for the way where none was named: that of the meeting for what is
   * put there, comments included once it has begun; otherwise today.
   */
  static Arrival of(
      ScheduleRow meeting, Channel channel, @Nullable LocalDate day, LocalDate today) {
    if (day != null) {
      return new Arrival(meeting, channel, day, false);
    }
    boolean there =
        channel.isOnlyAtTheMeeting() || (channel.isAloud() && meeting.status().hasBegun());
    return there
        ? new Arrival(meeting, channel, Almaty.dayOf(meeting.startsAt()), false)
        : new Arrival(meeting, channel, today, true);
  }

  /**
   * Whether it was put at the meeting: everybody reads it at once, it is ranked with the others
   * that were put there, and its answer has a last day (1.1, 1.6).
   */
  boolean isAtTheMeeting() {
    boolean sinceItBegan =
        meeting.status().hasBegun() && !day.isBefore(Almaty.dayOf(meeting.startsAt()));
    return channel.isOnlyAtTheMeeting() || (sinceItBegan && !channel.isByAuthor());
  }

  /** Why it cannot be written down for this meeting, if it cannot. */
  Optional<Fault> fault(LocalDate today) {
    if (channel.isByAuthor()) {
      return fault("entry_channel", "site");
    }
    if (meeting.status().isOff()) {
      return fault("entry_meeting", "off");
    }
    if (guessed && isAtTheMeeting() && day.isAfter(Almaty.dayOf(meeting.startsAt()))) {
      // A letter that lay on the desk since before the meeting would be public unchecked.
      return fault("entry_day", "needed");
    }
    return (isAtTheMeeting() ? faultOfThere() : faultOfIntake())
        .or(() -> day.isAfter(today) ? fault("entry_day", "future") : Optional.empty());
  }

  /** When it came, as exactly as that is known. */
  Instant moment(Instant now) {
    if (day.equals(Almaty.dayOf(meeting.startsAt())) && meeting.startsAt().isBefore(now)) {
      return meeting.startsAt();
    }
    return day.equals(Almaty.dayOf(now)) ? now : Almaty.startOf(day);
  }

  private Optional<Fault> faultOfThere() {
    if (!meeting.status().hasBegun()) {
      return fault("entry_meeting", "not_begun");
    }
    if (meeting.status() == MeetingStatus.CLOSED) {
      return fault("entry_meeting", "closed");
    }
    return day.isBefore(Almaty.dayOf(meeting.startsAt()))
        ? fault("entry_day", "before_meeting")
        : Optional.empty();
  }

  private Optional<Fault> faultOfIntake() {
    Instant opensAt = meeting.intakeOpensAt();
    Instant closesAt = meeting.intakeClosesAt();
    if (meeting.status() == MeetingStatus.PLANNED || opensAt == null || closesAt == null) {
      return fault("entry_meeting", "not_announced");
    }
    if (day.isBefore(Almaty.dayOf(opensAt))) {
      return fault("entry_day", "before_intake");
    }
    return Almaty.startOf(day).isBefore(closesAt)
        ? Optional.empty()
        : fault("entry_day", "after_intake");
  }

  private static Optional<Fault> fault(String field, String fault) {
    return Optional.of(new Fault(field, fault, 0));
  }
}
