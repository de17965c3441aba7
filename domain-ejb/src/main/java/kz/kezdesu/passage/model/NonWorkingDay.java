package kz.kezdesu.passage.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.passage.DayOff;

/** A weekday on which nobody works. */
@Entity
@Table(name = "non_working_day")
@NamedQuery(name = "NonWorkingDay.all", query = "select n.day from NonWorkingDay n")
@NamedQuery(
    name = "NonWorkingDay.between",
    query = "select n from NonWorkingDay n where n.day between :from and :to order by n.day")
public class NonWorkingDay {
  @Id private LocalDate day = LocalDate.EPOCH;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "reason_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "reason_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
  private LocalText reason = new LocalText("", "", "");

  protected NonWorkingDay() {}

  /** A day off as it was entered. */
  public NonWorkingDay(DayOff entered) {
    this.day = entered.day();
    this.reason = entered.reason();
  }

  /** The day and why nobody works on it. */
  public DayOff describe() {
    return new DayOff(day, reason);
  }
}
