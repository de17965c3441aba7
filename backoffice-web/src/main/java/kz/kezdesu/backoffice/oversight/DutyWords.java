package kz.kezdesu.backoffice.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import kz.kezdesu.backoffice.shell.Dates;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.decree.Clauses;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.decree.HalfYear;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.oversight.ObligationRow;

/** Puts a dated duty into words. */
@Named
@RequestScoped
public class DutyWords {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int MONTHS_OF_A_HALF = 6;

  @Inject private Clock clock;
  @Inject private Desk desk;
  @Inject private Texts texts;
  @Inject private Dates dates;

  /** What the clause demands, in a sentence. */
  public String duty(ObligationRow row) {
    return Clauses.of(row.clause()).title(desk.getLanguage().code());
  }

  /** What the duty is about, such as «за I полугодие 2026 года». */
  public String period(ObligationRow row) {
    DatedDuty duty = row.duty();
    String year = Integer.toString(duty.from().getYear());
    return switch (Period.between(duty.from(), duty.until().plusDays(1)).getMonths()) {
      case MONTHS_OF_A_QUARTER ->
          texts.of(
              "oversight_period.quarter", ROMAN.get(Quarter.of(duty.from()).number() - 1), year);
      case MONTHS_OF_A_HALF ->
          texts.of("oversight_period.half", ROMAN.get(HalfYear.of(duty.from()).number() - 1), year);
      default -> texts.of("oversight_period.year", year);
    };
  }

  /** How much time is left, was lost, or was too much. */
  public String time(ObligationRow row) {
    long left = row.daysLeft(LocalDate.now(clock));
    return switch (row.standing()) {
      case COMING, DUE ->
          left == 0 ? texts.of("oversight_row.today") : texts.count("oversight_row.left", left);
      case OVERDUE -> texts.count("oversight_row.overdue", -left);
      case DONE -> "";
      case DONE_LATE -> texts.count("oversight_row.late", row.daysLate());
    };
  }

  /** The look of the word that says where it stands. */
  public String tag(ObligationRow row) {
    return switch (row.standing()) {
      case COMING -> "tag";
      case DUE -> "tag tag--due";
      case OVERDUE, DONE_LATE -> "tag tag--bad";
      case DONE -> "tag tag--done";
    };
  }

  /** What shows that it is done; empty where nothing does. */
  public String proof(ObligationRow row) {
    if (row.clause().equals("1.1")) {
      return texts.of("oversight_row.meetings", row.ready(), row.owed());
    }
    if (row.clause().equals("1.7")) {
      return texts.of("oversight_row.progress", row.ready(), row.owed());
    }
    return row.document().isEmpty() ? "" : texts.of("oversight_row.document", row.document());
  }

  /** The public page that shows it; empty where none does. */
  public String address(ObligationRow row) {
    String page = row.publicPage();
    return page.isEmpty() ? "" : "/" + desk.getLanguage().code() + page;
  }

  /** When it was done; empty while it is not. */
  public String doneOn(ObligationRow row) {
    LocalDate doneOn = row.doneOn();
    return doneOn == null ? "" : texts.of("oversight_row.done", dates.plain(doneOn));
  }

  /** Such as «п. 1.4d, последний день 1 декабря 2026 г.». */
  public String lastDay(ObligationRow row) {
    return texts.of("site.clause", row.clause())
        + ", "
        + texts.of("oversight_row.last_day", dates.plain(row.day()));
  }
}
