package kz.kezdesu.backoffice.agreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.kezdesu.agreement.AgreementDesk;
import kz.kezdesu.agreement.AgreementLine;
import kz.kezdesu.backoffice.shell.Dates;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.backoffice.shell.ToDo;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** Meetings whose venue or video link waits for the own side. */
@Dependent
public class AgreementsToDo implements ToDo {
  private static final int ORDER = 12;

  @EJB private AgreementDesk agreementDesk;
  @Inject private Caller caller;
  @Inject private Dates dates;
  @Inject private Texts texts;
  @Inject private Clock clock;

  @Override
  public List<Waiting> waiting() {
    if (!caller.holds(Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.AKIMAT)) {
      return List.of();
    }
    List<AgreementLine> waiting = agreementDesk.waiting();
    if (waiting.isEmpty()) {
      return List.of();
    }
    LocalDate first =
        waiting.stream().map(AgreementLine::announceBy).min(LocalDate::compareTo).orElseThrow();
    return List.of(
        new Waiting(
            "agreement_agreements.todo",
            waiting.size(),
            "/agreement/agreements?turn=own",
            ORDER,
            first.isBefore(LocalDate.now(clock)),
            texts.of("agreement_agreements.todo.note", dates.plain(first))));
  }
}
