package kz.kezdesu.backoffice.problem;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.backoffice.shell.ToDo;
import kz.kezdesu.problem.OwnersWork;
import kz.kezdesu.problem.ProblemDesk;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** Cards that are entrusted to the caller, what is promised on them, and cards of nobody. */
@Dependent
public class ProblemToDo implements ToDo {
  private static final String CARDS = "/problem/problems?owner=";

  @EJB private ProblemDesk problemDesk;
  @Inject private Caller caller;

  @Override
  public List<Waiting> waiting() {
    if (!caller.holds(Role.OFFICER, Role.APPROVER, Role.EDITOR)) {
      return List.of();
    }
    OwnersWork work = problemDesk.work();
    return List.of(
        new Waiting("problem_problems.todo.late", work.late(), CARDS + "mine", 14, true),
        new Waiting("problem_problems.todo.soon", work.soon(), CARDS + "mine", 17, false),
        new Waiting("problem_problems.todo.own", work.own(), CARDS + "mine", 41, false),
        new Waiting("problem_problems.todo.nobody", work.ownerless(), CARDS + "nobody", 42, false));
  }
}
