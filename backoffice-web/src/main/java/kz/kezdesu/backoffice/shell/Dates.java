package kz.kezdesu.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.kezdesu.passage.HouseClock;

/** Dates and times as people read them, in the language of the desk, in the time of Kazakhstan. */
@Named
@RequestScoped
public class Dates {
  @Inject private Desk desk;

  /** Such as «23 қараша 2026, дүйсенбі». */
  public String day(Instant at) {
    return day(zoned(at).toLocalDate());
  }

  /** Such as «понедельник, 23 ноября 2026 года». */
  public String day(LocalDate day) {
    return switch (desk.getLanguage()) {
      case KK -> format(day, "y 'ж.' d MMMM, EEEE");
      case RU -> format(day, "EEEE, d MMMM y 'г.'");
      case EN -> format(day, "EEEE, d MMMM y");
    };
  }

  /** Day and month, such as «23 ноября». */
  public String dayAndMonth(Instant at) {
    return format(zoned(at).toLocalDate(), "d MMMM");
  }

  /** Day and month, shortly, such as «23 нояб.»; for tables. */
  public String small(Instant at) {
    return small(zoned(at).toLocalDate());
  }

  /** The same of a day. */
  public String small(LocalDate day) {
    return format(day, "d MMM");
  }

  public String dayOfMonth(Instant at) {
    return Integer.toString(zoned(at).getDayOfMonth());
  }

  public String weekday(Instant at) {
    return format(zoned(at).toLocalDate(), "EEEE");
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
    return switch (desk.getLanguage()) {
      case KK -> DateTimeFormatter.ofPattern("y 'ж.' d MMMM, HH:mm", locale()).format(zoned(at));
      case RU -> DateTimeFormatter.ofPattern("d MMMM y 'г.', HH:mm", locale()).format(zoned(at));
      case EN -> DateTimeFormatter.ofPattern("d MMMM y, HH:mm", locale()).format(zoned(at));
    };
  }

  /** For the {@code datetime} attribute. */
  public String machine(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zoned(at));
  }

  private static ZonedDateTime zoned(Instant at) {
    return at.atZone(HouseClock.ZONE);
  }

  private String format(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
  }

  private Locale locale() {
    return desk.getLanguage().locale();
  }
}
