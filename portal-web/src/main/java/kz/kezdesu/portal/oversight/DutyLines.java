package kz.kezdesu.portal.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.decree.DatedDuty.Standing;
import kz.kezdesu.decree.HalfYear;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.oversight.DutyRecordRow;
import kz.kezdesu.oversight.ObligationRow;
import kz.kezdesu.portal.shell.Dates;
import kz.kezdesu.portal.shell.Label;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.portal.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Puts a duty, its period and what became of it into words. */
@RequestScoped
public class DutyLines {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int MONTHS_OF_A_HALF = 6;

  @Inject private Clock clock;
  @Inject private Texts texts;
  @Inject private Dates dates;
  @Inject private Visit visit;

  /** A line of a list. */
  public DutyLine of(ObligationRow row) {
    return new DutyLine(
        row,
        new Label(texts.of("oversight_standing." + row.standing().name()), css(row.standing())),
        period(row.duty()),
        how(row),
        proof(row),
        address(row),
        row.earlier().stream().map(this::said).toList());
  }

  private static String css(Standing standing) {
    return switch (standing) {
      case COMING -> "";
      case DUE -> "tag--due";
      case OVERDUE, DONE_LATE -> "tag--late";
      case DONE -> "tag--solved";
    };
  }

  private String period(DatedDuty duty) {
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

  private String how(ObligationRow row) {
    LocalDate doneOn = row.doneOn();
    long left = row.daysLeft(LocalDate.now(clock));
    return switch (row.standing()) {
      case COMING, DUE ->
          left == 0 ? texts.of("oversight_row.today") : texts.count("oversight_row.left", left);
      case OVERDUE -> texts.count("oversight_row.overdue", -left);
      case DONE -> texts.of("oversight_row.done", day(doneOn));
      case DONE_LATE ->
          texts.of("oversight_row.done", day(doneOn))
              + ", "
              + texts.count("oversight_row.late", row.daysLate());
    };
  }

  private String proof(ObligationRow row) {
    if (row.clause().equals("1.1")) {
      return texts.of(
          "oversight_row.meetings", texts.number(row.ready()), texts.number(row.owed()));
    }
    if (row.clause().equals("1.7")) {
      return texts.of(
          "oversight_row.progress", texts.number(row.ready()), texts.number(row.owed()));
    }
    return row.document().isEmpty() ? "" : texts.of("oversight_row.document", row.document());
  }

  private String address(ObligationRow row) {
    String page = row.publicPage();
    return page.isEmpty() ? "" : "/" + visit.getLang() + page;
  }

  private String said(DutyRecordRow before) {
    return texts.of("oversight_row.earlier", day(before.doneOn()), before.documentNumber());
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? "" : dates.plain(day);
  }
}
