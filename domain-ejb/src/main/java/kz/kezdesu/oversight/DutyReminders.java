package kz.kezdesu.oversight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.WorkingDays;
import kz.kezdesu.follow.Outbox;
import kz.kezdesu.follow.PortalAddress;
import kz.kezdesu.passage.DayHasBegun;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.staff.ReachableStaff;
import kz.kezdesu.staff.ReachableStaff.Reachable;

/**
 * Writes to whoever acts for a body that a dated duty is due: two weeks ahead, on the last working
 * day before its last day, since the decree moves no date for a weekend, and once more when that
 * day is over. One letter a day for each person, whatever it is about. An outage over such a day
 * only makes the letter late; what was done meanwhile is left out, and nobody is warned of a day
 * that is over.
 */
@ApplicationScoped
public class DutyReminders {
  private static final int TWO_WEEKS = 14;

  @EJB private ObligationsBoard board;
  @EJB private LawBook lawBook;
  @EJB private ReachableStaff staff;
  @EJB private Outbox outbox;
  @Inject private PortalAddress portal;
  @Inject private Clock clock;

  @Decree({"1.4c", "1.4d", "1.7", "2", "3.2", "4.2", "4.3", "6.1"})
  void dayHasBegun(@Observes DayHasBegun begun) {
    List<Reachable> reachable = staff.all();
    if (reachable.isEmpty()) {
      return;
    }
    List<ObligationRow> told = toldOn(begun.day());
    for (Reachable person : reachable) {
      List<ObligationRow> own =
          told.stream()
              .filter(row -> person.holds(Obligors.recorder(row.duty().who()), row.bodyCode()))
              .toList();
      if (!own.isEmpty()) {
        outbox.send(
            DutyLetters.reminder(
                person.email(),
                person.language(),
                person.login(),
                begun.day(),
                own,
                portal.staffPage("/")));
      }
    }
  }

  /** What is to be told of on this day: what comes due, and what is overdue since yesterday. */
  private List<ObligationRow> toldOn(LocalDate day) {
    Instant now = clock.instant();
    WorkingDays workingDays = lawBook.workingDays();
    return Stream.of(day.minusDays(1).getYear(), day.plusDays(2 * TWO_WEEKS).getYear())
        .distinct()
        .filter(year -> year >= ObligationsBoard.FIRST_YEAR)
        .flatMap(year -> board.year(year).rows().stream())
        .filter(row -> !row.standing().isDone())
        .filter(
            row ->
                day.equals(row.day().plusDays(1))
                    || !row.duty().deadline().isLate(now)
                        && (day.equals(row.day().minusDays(TWO_WEEKS))
                            || day.equals(row.duty().deadline().warnDay(workingDays))))
        .toList();
  }
}
