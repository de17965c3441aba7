package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kezdesu.answer.CorrectionDesk;
import kz.kezdesu.answer.WaitingCorrection;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.staff.Role;

/** The corrections of answers that are not public yet. */
@Named
@RequestScoped
@InMenu(
    order = 17,
    roles = {Role.OFFICER, Role.APPROVER},
    listed = false,
    ofAkimat = true)
public class CorrectionsPage {
  @EJB private CorrectionDesk desk;

  private List<WaitingCorrection> lines = List.of();

  /** Reads them. */
  public void load() {
    lines = desk.waiting();
  }

  public List<WaitingCorrection> getLines() {
    return lines;
  }
}
