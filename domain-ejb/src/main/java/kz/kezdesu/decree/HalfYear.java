package kz.kezdesu.decree;

import java.time.LocalDate;
import java.util.Comparator;

/** A half of a calendar year: what information, summaries and reviews are owed for. */
public record HalfYear(int year, int number) implements Comparable<HalfYear> {
  private static final int MONTHS = 6;

  /**
   * That half of that year.
   *
   * @throws IllegalArgumentException when a year has no such half
   */
  public HalfYear {
    if (number < 1 || number > 2) {
      throw new IllegalArgumentException("A year has no half " + number);
    }
  }

  /** The half in which this day lies. Clauses 2 and 3.2: «раз в полугодие». */
  @Decree({"2", "3.2", "4.2"})
  public static HalfYear of(LocalDate day) {
    return new HalfYear(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  /** The half after this one. Clause 4.2: «на полугодовой основе». */
  @Decree({"2", "3.2", "4.2"})
  public HalfYear next() {
    return of(lastDay().plusDays(1));
  }

  /** The half before this one. Clause 4.2. */
  @Decree({"2", "3.2", "4.2"})
  public HalfYear previous() {
    return of(firstDay().minusDays(1));
  }

  /** Its first day. Clauses 2, 3.2, 4.2. */
  @Decree({"2", "3.2", "4.2"})
  public LocalDate firstDay() {
    return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
  }

  /** Its last day. Clauses 2, 3.2, 4.2. */
  @Decree({"2", "3.2", "4.2"})
  public LocalDate lastDay() {
    return firstDay().plusMonths(MONTHS).minusDays(1);
  }

  /** Whether this day lies in it. Clauses 2, 3.2, 4.2. */
  @Decree({"2", "3.2", "4.2"})
  public boolean contains(LocalDate day) {
    return of(day).equals(this);
  }

  @Override
  public int compareTo(HalfYear other) {
    return Comparator.comparingInt(HalfYear::year)
        .thenComparingInt(HalfYear::number)
        .compare(this, other);
  }
}
