package kz.kezdesu.passage.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A weekday on which nobody works. */
@Entity
@Table(name = "non_working_day")
@NamedQuery(name = "NonWorkingDay.all", query = "select n.day from NonWorkingDay n")
public class NonWorkingDay {
  @Id private LocalDate day = LocalDate.EPOCH;

  protected NonWorkingDay() {}
}
