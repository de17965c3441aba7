package kz.kezdesu.backoffice.oversight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.kezdesu.backoffice.shell.ToDo;
import kz.kezdesu.decree.DatedDuty.Standing;
import kz.kezdesu.oversight.DutyDesk;
import kz.kezdesu.oversight.ObligationRow;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/**
 * What the own body owes by the dated clauses: what is overdue, what is due, and what comes within
 * a month. An editor reads of the quarter's progress in a line of its own.
 */
@Dependent
public class DutiesToDo implements ToDo {
  private static final int ORDER = 5;
  private static final int A_MONTH = 31;

  @EJB private DutyDesk dutyDesk;
  @Inject private Caller caller;
  @Inject private DutyWords words;
  @Inject private Clock clock;

  @Override
  public List<Waiting> waiting() {
    LocalDate today = LocalDate.now(clock);
    List<ObligationRow> own =
        dutyDesk.own().rows().stream()
            .filter(
                row -> !row.clause().equals("1.7") || !caller.holdsAt(row.bodyCode(), Role.EDITOR))
            .filter(row -> row.standing() != Standing.COMING || row.daysLeft(today) <= A_MONTH)
            .toList();
    return Stream.of(Standing.OVERDUE, Standing.DUE, Standing.COMING)
        .flatMap(
            standing ->
                own.stream()
                    .filter(row -> row.standing() == standing)
                    .collect(
                        java.util.stream.Collectors.groupingBy(
                            row -> row.day().getYear(),
                            java.util.TreeMap::new,
                            java.util.stream.Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(entry -> line(standing, entry.getKey(), entry.getValue())))
        .toList();
  }

  private Waiting line(Standing standing, int year, List<ObligationRow> rows) {
    return new Waiting(
        "oversight_board.todo." + standing.name(),
        rows.size(),
        "/oversight/board?year=" + year + "&body=own&status=" + standing.name(),
        standing == Standing.COMING ? ORDER * 20 : ORDER,
        standing == Standing.OVERDUE,
        words.period(rows.get(0)) + ": " + words.lastDay(rows.get(0)));
  }
}
