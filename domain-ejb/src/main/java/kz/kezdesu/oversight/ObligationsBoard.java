package kz.kezdesu.oversight;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kezdesu.oversight.store.DutyRecords;
import kz.kezdesu.passage.LawBook;

/**
 * Every dated duty of every body in a year, computed from the editions of the decree and the facts
 * (1.4c, 1.4d, 1.7, 2, 3.2, 4.2, 4.3, 6.1). A few queries, however many bodies there are.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ObligationsBoard {
  /** The years that have a board: the decree's first, and the last that a date in it may name. */
  public static final int FIRST_YEAR = 2022;

  /** See {@link #FIRST_YEAR}. */
  public static final int LAST_YEAR = 2100;

  @EJB private LawBook lawBook;
  @Inject private DutyBook book;
  @Inject private DutyRecords records;
  @Inject private Clock clock;

  /**
   * The duties whose last day lies in this year.
   *
   * @param year {@value #FIRST_YEAR} to {@value #LAST_YEAR}
   */
  public Obligations year(int year) {
    List<OwedDuty> roll = book.roll(year);
    return Obligations.of(
        roll,
        book.known(),
        book.facts(roll.stream().map(OwedDuty::duty).distinct().toList()),
        records.ofYear(year),
        clock.instant(),
        lawBook.workingDays());
  }

  /**
   * What each body last said of its duty under this clause, for a period of the last two years, by
   * body; one that said nothing is missing.
   */
  public Map<String, DutyRecordRow> latestRecords(String clause) {
    LocalDate today = LocalDate.now(clock);
    Map<String, DutyRecordRow> latest = new HashMap<>();
    records
        .between(today.minusYears(2), today)
        .filter(record -> record.clause().equals(clause))
        .forEach(
            record ->
                latest.merge(
                    record.bodyCode(),
                    record,
                    (one, other) -> other.from().isBefore(one.from()) ? one : other));
    return latest;
  }
}
