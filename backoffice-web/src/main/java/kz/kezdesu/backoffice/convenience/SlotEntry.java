package kz.kezdesu.backoffice.convenience;

import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import kz.kezdesu.convenience.TypedSlot;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.meeting.ScheduleRow;
import org.jspecify.annotations.Nullable;

/** A slot of a poll while it is being typed. */
public class SlotEntry implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private String day = "";
  private String time = "";

  /** The day and time that the meeting has now. */
  static SlotEntry of(ScheduleRow meeting) {
    SlotEntry entry = new SlotEntry();
    entry.day = Almaty.dayOf(meeting.startsAt()).toString();
    entry.time = TIME.format(meeting.startsAt().atZone(Almaty.TIME));
    return entry;
  }

  /** What was typed so far. */
  TypedSlot typed() {
    return new TypedSlot(day, time);
  }

  public String getDay() {
    return day;
  }

  public void setDay(@Nullable String day) {
    this.day = day == null ? "" : day;
  }

  public String getTime() {
    return time;
  }

  public void setTime(@Nullable String time) {
    this.time = time == null ? "" : time;
  }
}
