package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.kezdesu.answer.TemplateDesk;
import kz.kezdesu.answer.TemplateRow;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** The templates of answers of the own ministries: those in use, and those put away. */
@Named
@RequestScoped
@InMenu(
    order = 14,
    roles = {Role.OFFICER},
    ofAkimat = true)
public class TemplatesPage {
  @EJB private TemplateDesk templateDesk;
  @Inject private Caller caller;

  private List<TemplateRow> rows = List.of();

  /** Reads the list. */
  public void load() {
    rows = templateDesk.templates();
  }

  public List<TemplateRow> getInUse() {
    return rows.stream().filter(row -> !row.isRetired()).toList();
  }

  public List<TemplateRow> getPutAway() {
    return rows.stream().filter(TemplateRow::isRetired).toList();
  }

  /** Whether it must be said to which body a template belongs. */
  public boolean isOfManyBodies() {
    return caller.bodies(Role.OFFICER).size() > 1;
  }
}
