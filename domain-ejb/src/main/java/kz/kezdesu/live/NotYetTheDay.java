package kz.kezdesu.live;

import java.time.LocalDate;
import kz.kezdesu.refusal.Refusal;

/** A meeting cannot begin before its day. */
public class NotYetTheDay extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotYetTheDay(LocalDate day) {
    super(day);
  }
}
