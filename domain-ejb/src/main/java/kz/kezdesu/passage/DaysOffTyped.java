package kz.kezdesu.passage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.kezdesu.decree.WorkingDays;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/**
 * Reads days off as an administrator types or pastes them: one a line, {@code day; reason in
 * Kazakh; in Russian; in English}, the day as {@code 2027-03-08} or {@code 08.03.2027}, English may
 * be left out. Each fault names its line.
 */
final class DaysOffTyped {
  static final int MOST_LINES = 60;
  static final int LONGEST_REASON = 120;
  private static final String FIELD = "calendar_lines";
  private static final int FURTHEST_YEARS = 2;
  private static final WorkingDays WEEKENDS_ONLY = new WorkingDays(Set.of());
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendOptional(DateTimeFormatter.ofPattern("uuuu-MM-dd"))
          .appendOptional(DateTimeFormatter.ofPattern("dd.MM.uuuu"))
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final LocalDate today;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<LocalDate> seen = new HashSet<>();

  private DaysOffTyped(LocalDate today) {
    this.today = today;
  }

  /**
   * The days that were typed.
   *
   * @throws InvalidInput field {@code calendar_lines}, with a fault for each line that cannot be
   *     taken
   */
  static List<DayOff> read(String typed, LocalDate today) {
    DaysOffTyped reader = new DaysOffTyped(today);
    List<DayOff> days = reader.lines(typed);
    if (!reader.faults.isEmpty()) {
      throw new InvalidInput(reader.faults);
    }
    return days;
  }

  private List<DayOff> lines(String typed) {
    List<DayOff> days = new ArrayList<>();
    List<String> lines = typed.lines().toList();
    if (lines.size() > MOST_LINES) {
      fault("many", MOST_LINES);
      return days;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        line(i + 1, lines.get(i).split("[;\t]", -1), days);
      }
    }
    if (days.isEmpty() && faults.isEmpty()) {
      fault("empty", 1);
    }
    return days;
  }

  private void line(int number, String[] parts, List<DayOff> days) {
    if (parts.length < 3 || parts.length > 4) {
      fault("parts", number);
      return;
    }
    LocalDate day;
    try {
      day = LocalDate.parse(parts[0].strip(), DAY);
    } catch (DateTimeParseException noDay) {
      fault("day", number);
      return;
    }
    if (!day.isAfter(today)) {
      fault("past", number);
    } else if (day.getYear() > today.getYear() + FURTHEST_YEARS) {
      fault("far", number);
    } else if (!WEEKENDS_ONLY.isWorking(day)) {
      fault("weekend", number);
    } else if (!seen.add(day)) {
      fault("twice", number);
    }
    days.add(new DayOff(day, reason(number, parts)));
  }

  private LocalText reason(int number, String[] parts) {
    String kk = OneLine.of(parts[1]);
    String ru = OneLine.of(parts[2]);
    String en = parts.length > 3 ? OneLine.of(parts[3]) : "";
    if (kk.isEmpty() || ru.isEmpty()) {
      fault("reason", number);
    } else if (OneLine.length(kk) > LONGEST_REASON
        || OneLine.length(ru) > LONGEST_REASON
        || OneLine.length(en) > LONGEST_REASON) {
      fault("long", number);
    }
    return new LocalText(kk, ru, en);
  }

  private void fault(String fault, int limit) {
    faults.add(new Fault(FIELD, fault, limit));
  }
}
