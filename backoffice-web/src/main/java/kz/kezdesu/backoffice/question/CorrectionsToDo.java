package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.answer.CorrectionDesk;
import kz.kezdesu.backoffice.shell.ToDo;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** Corrections of answers that wait for the caller: to be published, or to be worded anew. */
@Dependent
public class CorrectionsToDo implements ToDo {
  private static final int ORDER = 17;

  @EJB private CorrectionDesk desk;
  @Inject private Caller caller;

  @Override
  public List<Waiting> waiting() {
    return caller.holds(Role.OFFICER, Role.APPROVER)
        ? List.of(
            new Waiting(
                "question_correction.todo", desk.count(), "/question/corrections", ORDER, false))
        : List.of();
  }
}
