package kz.kezdesu.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kz.kezdesu.passage.HouseClock;

/** Dates and times as people read them, in the visitor's language, in the time of Kazakhstan. */
@Named
@RequestScoped
public class Dates {
  private static final List<String> TO_KAZAKH_MONTH =
      List.of(
          "қаңтарға",
          "ақпанға",
          "наурызға",
          "сәуірге",
          "мамырға",
          "маусымға",
          "шілдеге",
          "тамызға",
          "қыркүйекке",
          "қазанға",
          "қарашаға",
          "желтоқсанға");

  @Inject private Visit visit;

  /** Such as «23 қараша 2026, дүйсенбі». */
  public String day(Instant at) {
    return day(zoned(at).toLocalDate());
  }

  /** Such as «понедельник, 23 ноября 2026 года». */
  public String day(LocalDate day) {
    return switch (visit.getLanguage()) {
      case KK -> format(day, "y 'ж.' d MMMM, EEEE");
      case RU -> format(day, "EEEE, d MMMM y 'г.'");
      case EN -> format(day, "EEEE, d MMMM y");
    };
  }

  /** Day and month, such as «23 ноября». */
  public String dayAndMonth(Instant at) {
    return format(zoned(at).toLocalDate(), "d MMMM");
  }

  public String dayOfMonth(Instant at) {
    return Integer.toString(zoned(at).getDayOfMonth());
  }

  public String weekday(Instant at) {
    return format(zoned(at).toLocalDate(), "EEEE");
  }

  /** The weekday in two or three letters, for the head of a column. */
  public String weekdayShort(Instant at) {
    return format(zoned(at).toLocalDate(), "EEE");
  }

  /** Month and year as a heading, such as «Ноябрь 2026». */
  public String month(Instant at) {
    String name = format(zoned(at).toLocalDate(), "LLLL y");
    return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
  }

  /** Such as 15:00. */
  public String time(Instant at) {
    return DateTimeFormatter.ofPattern("HH:mm", locale()).format(zoned(at));
  }

  /** Day and time, such as «23 ноября 2026 г., 15:00». */
  public String moment(Instant at) {
    return switch (visit.getLanguage()) {
      case KK -> DateTimeFormatter.ofPattern("y 'ж.' d MMMM, HH:mm", locale()).format(zoned(at));
      case RU -> DateTimeFormatter.ofPattern("d MMMM y 'г.', HH:mm", locale()).format(zoned(at));
      case EN -> DateTimeFormatter.ofPattern("d MMMM y, HH:mm", locale()).format(zoned(at));
    };
  }

  /** For the {@code datetime} attribute. */
  public String machine(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zoned(at));
  }

  /** Day and month of a day, such as «23 ноября». */
  public String dayAndMonth(LocalDate day) {
    return format(day, "d MMMM");
  }

  /** Day, month and year without the weekday, such as «23 ноября 2026 г.». */
  public String plain(LocalDate day) {
    return switch (visit.getLanguage()) {
      case KK -> format(day, "y 'ж.' d MMMM");
      case RU -> format(day, "d MMMM y 'г.'");
      case EN -> format(day, "d MMMM y");
    };
  }

  /** The last day of something, such as «до 23 ноября», «23 қарашаға дейін». */
  public String until(LocalDate day) {
    return switch (visit.getLanguage()) {
      case KK -> toKazakhDay(day) + " дейін";
      case RU -> "до " + format(day, "d MMMM");
      case EN -> "until " + format(day, "d MMMM");
    };
  }

  /** The last day before a moment at which something ends. */
  public String untilEndOf(Instant end) {
    return until(lastDayBefore(end));
  }

  /** The same with the weekday, for a sentence: «среды, 10 июня» goes into “until the end of …”. */
  public String endDay(Instant end) {
    LocalDate day = lastDayBefore(end);
    return switch (visit.getLanguage()) {
      case KK, EN -> format(day, "d MMMM, EEEE");
      case RU -> format(day, "d MMMM (EEEE)");
    };
  }

  /** Where something moves, such as «на 25 ноября», «25 қарашаға». */
  public String to(Instant at) {
    LocalDate day = zoned(at).toLocalDate();
    return switch (visit.getLanguage()) {
      case KK -> toKazakhDay(day);
      case RU -> "на " + format(day, "d MMMM");
      case EN -> "to " + format(day, "d MMMM");
    };
  }

  /** Day, month and weekday, such as «23 ноября, понедельник». */
  public String dayInYear(Instant at) {
    return dayInYear(zoned(at).toLocalDate());
  }

  /** Day, month and weekday of a day. */
  public String dayInYear(LocalDate day) {
    return format(day, "d MMMM, EEEE");
  }

  /** The month alone, such as «ноября» after a figure. */
  public String monthAfterDay(Instant at) {
    String[] parts = format(zoned(at).toLocalDate(), "d MMMM").split(" ", 2);
    return parts[1];
  }

  /** The month as a heading, such as «Ноябрь». */
  public String monthName(Instant at) {
    String name = format(zoned(at).toLocalDate(), "LLLL");
    return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
  }

  public String year(Instant at) {
    return Integer.toString(zoned(at).getYear());
  }

  /** From a start on for some minutes, such as 15:00–17:00. */
  public String hours(Instant from, int minutes) {
    return time(from) + "–" + time(from.plus(Duration.ofMinutes(minutes)));
  }

  private static LocalDate lastDayBefore(Instant end) {
    return zoned(end.minusNanos(1)).toLocalDate();
  }

  private String toKazakhDay(LocalDate day) {
    return day.getDayOfMonth() + " " + TO_KAZAKH_MONTH.get(day.getMonthValue() - 1);
  }

  private static ZonedDateTime zoned(Instant at) {
    return at.atZone(HouseClock.ZONE);
  }

  private String format(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
  }

  private Locale locale() {
    return visit.getLanguage().locale();
  }
}
