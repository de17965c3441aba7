package kz.kezdesu.backoffice.risk;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.risk.TensionDesk;
import kz.kezdesu.risk.TensionSheet;
import kz.kezdesu.staff.Role;

/** The meetings ahead where the risk of social tension is high, and who comes (4.4). */
@Named
@RequestScoped
@InMenu(
    order = 22,
    roles = {Role.GOVERNMENT, Role.PRESIDENTIAL_ADMINISTRATION})
public class TensionsPage {
  @EJB private TensionDesk tensionDesk;

  private List<TensionSheet> lines = List.of();

  @PostConstruct
  void read() {
    lines = tensionDesk.high();
  }

  public List<TensionSheet> getLines() {
    return lines;
  }
}
