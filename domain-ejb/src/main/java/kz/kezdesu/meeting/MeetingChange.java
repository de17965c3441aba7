package kz.kezdesu.meeting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.language.LocalText;

/**
 * One thing about a meeting that is otherwise than before.
 *
 * @param before what it was: a text, an instant in ISO 8601, minutes, or the name of a format
 * @param after what it is now
 */
public record MeetingChange(Matter matter, LocalText before, LocalText after)
    implements Serializable {
  /** What people have to know of a meeting. */
  public enum Matter {
    /** An instant. */
    START,
    /** A number. */
    MINUTES,
    /** The name of a {@link MeetingFormat}. */
    FORMAT,
    PLACE,
    THEME,
    /** Addresses, each on its line. */
    BROADCAST,
    /** Names of settlements. */
    VIDEO_LINK
  }

  /** What is otherwise in the line of a meeting. */
  static List<MeetingChange> between(ScheduleRow before, ScheduleRow after) {
    List<MeetingChange> changes = new ArrayList<>();
    add(changes, Matter.START, same(before.startsAt()), same(after.startsAt()));
    add(changes, Matter.MINUTES, same(before.plannedMinutes()), same(after.plannedMinutes()));
    add(changes, Matter.FORMAT, same(before.format()), same(after.format()));
    add(changes, Matter.PLACE, before.place(), after.place());
    add(changes, Matter.THEME, before.theme(), after.theme());
    return changes;
  }

  /** Adds a change, if it is one. */
  static void add(List<MeetingChange> changes, Matter matter, LocalText before, LocalText after) {
    if (!before.equals(after)) {
      changes.add(new MeetingChange(matter, before, after));
    }
  }

  /** The same in every language. */
  static LocalText same(Object value) {
    return new LocalText(value.toString(), value.toString(), value.toString());
  }
}
