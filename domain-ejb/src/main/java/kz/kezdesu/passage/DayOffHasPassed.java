package kz.kezdesu.passage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import kz.kezdesu.refusal.Refusal;

/** A day that has come stays in the calendar as it was: terms were counted by it. */
public class DayOffHasPassed extends Refusal {
  private static final long serialVersionUID = 1L;

  public DayOffHasPassed(LocalDate day) {
    super(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day));
  }
}
