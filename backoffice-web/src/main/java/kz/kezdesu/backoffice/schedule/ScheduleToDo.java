package kz.kezdesu.backoffice.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.kezdesu.backoffice.shell.ToDo;
import kz.kezdesu.schedule.ProposalDesk;
import kz.kezdesu.schedule.ProposalStatus;
import kz.kezdesu.schedule.ScheduleDesk;
import kz.kezdesu.schedule.ScheduleWaiting;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** Proposals and schedules that wait for the caller, of this year and the next. */
@ApplicationScoped
public class ScheduleToDo implements ToDo {
  private static final int ORDER = 12;

  @EJB private ProposalDesk proposalDesk;
  @EJB private ScheduleDesk scheduleDesk;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @Override
  public List<Waiting> waiting() {
    int thisYear = LocalDate.now(clock).getYear();
    List<Waiting> waiting = new ArrayList<>();
    IntStream.of(thisYear, thisYear + 1)
        .forEach(
            year -> {
              if (caller.holds(Role.OFFICER, Role.EDITOR)) {
                waiting.add(proposals(year, ProposalStatus.RETURNED));
              }
              if (caller.holds(Role.APPROVER)) {
                waiting.add(proposals(year, ProposalStatus.DRAFT));
              }
              if (caller.holds(Role.MEDIA)) {
                waiting.add(proposals(year, ProposalStatus.SENT));
              }
              if (caller.holds(Role.ACCESS, Role.GOVERNMENT)) {
                schedule(year, waiting);
              }
            });
    return waiting;
  }

  private Waiting proposals(int year, ProposalStatus status) {
    long count =
        proposalDesk.proposals(year).stream()
            .filter(row -> row.status() == status)
            .filter(
                row ->
                    status == ProposalStatus.SENT
                        || caller.holdsAt(
                            row.ministryCode(), Role.OFFICER, Role.EDITOR, Role.APPROVER))
            .count();
    return new Waiting(
        "schedule_proposals.todo." + status,
        count,
        "/schedule/proposals?year=" + year + "&status=" + status,
        ORDER,
        false);
  }

  private void schedule(int year, List<Waiting> waiting) {
    ScheduleWaiting found = scheduleDesk.waiting(year);
    String path = "/schedule/year?year=" + year;
    if (caller.holds(Role.ACCESS)) {
      waiting.add(new Waiting("schedule_year.todo.compile", found.proposals(), path, ORDER, false));
      waiting.add(
          new Waiting("schedule_year.todo.correct", found.toCorrect() ? 1 : 0, path, ORDER, false));
    }
    if (caller.holds(Role.GOVERNMENT)) {
      waiting.add(
          new Waiting(
              "schedule_year.todo.approve",
              found.toApprove() ? 1 : 0,
              path,
              ORDER,
              found.approval().isLate(clock.instant())));
    }
  }
}
