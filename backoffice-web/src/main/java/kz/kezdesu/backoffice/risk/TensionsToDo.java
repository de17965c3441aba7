package kz.kezdesu.backoffice.risk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.backoffice.shell.ToDo;
import kz.kezdesu.risk.TensionDesk;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** Meetings for which the Government has to name a deputy prime minister. */
@Dependent
public class TensionsToDo implements ToDo {
  private static final int ORDER = 11;

  @EJB private TensionDesk tensionDesk;
  @Inject private Caller caller;

  @Override
  public List<Waiting> waiting() {
    if (!caller.holds(Role.GOVERNMENT)) {
      return List.of();
    }
    long unnamed = tensionDesk.high().stream().filter(line -> line.deputyId() == null).count();
    return List.of(new Waiting("risk_tensions.todo", unnamed, "/risk/tensions", ORDER, false));
  }
}
