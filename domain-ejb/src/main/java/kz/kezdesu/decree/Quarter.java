package kz.kezdesu.decree;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A quarter of a calendar year: what progress is published for. */
public record Quarter(int year, int number) implements Comparable<Quarter>, Serializable {
  private static final int MONTHS = 3;

  /**
   * That quarter of that year.
   *
   * @throws IllegalArgumentException when a year has no such quarter
   */
  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("A year has no quarter " + number);
    }
  }

  /** The quarter in which this day lies. Clause 1.7: «ежеквартально». */
  @Decree("1.7")
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  /** The quarter after this one. Clause 1.7. */
  @Decree("1.7")
  public Quarter next() {
    return of(lastDay().plusDays(1));
  }

  /** The quarter before this one. Clause 1.7. */
  @Decree("1.7")
  public Quarter previous() {
    return of(firstDay().minusDays(1));
  }

  /** Its first day. Clause 1.7. */
  @Decree("1.7")
  public LocalDate firstDay() {
    return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
  }

  /** Its last day. Clause 1.7. */
  @Decree("1.7")
  public LocalDate lastDay() {
    return firstDay().plusMonths(MONTHS).minusDays(1);
  }

  /** Whether this day lies in it. Clause 1.7. */
  @Decree("1.7")
  public boolean contains(LocalDate day) {
    return of(day).equals(this);
  }

  /** This quarter and each after it until the last one; empty when the last one comes before. */
  @Decree("1.7")
  public List<Quarter> through(Quarter last) {
    return Stream.iterate(this, quarter -> quarter.compareTo(last) <= 0, Quarter::next).toList();
  }

  /**
   * By when its progress is published: that day, set by the edition, of the month after it. Clause
   * 1.7: «информацию о ходе решения проблемных вопросов, поднятых населением на региональных
   * встречах, ежеквартально размещать на официальном интернет-ресурсе».
   */
  @Decree("1.7")
  public Deadline progressDue(Edition edition) {
    return new Deadline("1.7", next().firstDay().withDayOfMonth(edition.progressDay()));
  }

  @Override
  public int compareTo(Quarter other) {
    return Comparator.comparingInt(Quarter::year)
        .thenComparingInt(Quarter::number)
        .compare(this, other);
  }
}
