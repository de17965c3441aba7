package kz.kezdesu.backoffice.progress;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.backoffice.shell.Dates;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.backoffice.shell.ToDo;
import kz.kezdesu.problem.OwedProgress;
import kz.kezdesu.problem.ProgressDesk;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** Quarters that are over and about which not everything is published (1.7). */
@Dependent
public class ProgressToDo implements ToDo {
  private static final int ORDER = 40;

  @EJB private ProgressDesk progressDesk;
  @Inject private Caller caller;
  @Inject private Texts texts;
  @Inject private Dates dates;

  @Override
  public List<Waiting> waiting() {
    return caller.holds(Role.EDITOR)
        ? progressDesk.owed().stream().map(this::line).toList()
        : List.of();
  }

  private Waiting line(OwedProgress owed) {
    return new Waiting(
        "progress_progress.todo",
        owed.problems(),
        "/progress/progress?ministry="
            + owed.ministryCode()
            + "&quarter="
            + QuarterChoice.code(owed.quarter()),
        ORDER,
        owed.late(),
        texts.of(
                owed.late() ? "progress_progress.todo.late" : "progress_progress.todo.due",
                QuarterChoice.roman(owed.quarter()),
                Integer.toString(owed.quarter().year()),
                dates.plain(owed.due().day()))
            + " · "
            + texts.of("site.clause", owed.due().clause()));
  }
}
