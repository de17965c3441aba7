package kz.kezdesu.backoffice.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.staff.AccountDesk;
import kz.kezdesu.staff.AccountRow;
import kz.kezdesu.staff.Grant;
import kz.kezdesu.staff.Role;

/** Who may work here. */
@Named
@RequestScoped
@InMenu(order = 90, roles = Role.ADMINISTRATOR)
public class AccountsPage {
  @EJB private AccountDesk accountDesk;
  @Inject private Desk desk;
  @Inject private Texts texts;

  private String words = "";
  private List<AccountRow> rows = List.of();

  /** Reads the accounts whose login, name or body contains what was typed. */
  public void load() {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    rows = accountDesk.accounts().stream().filter(row -> contains(row, wanted)).toList();
  }

  public List<AccountRow> getRows() {
    return rows;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  /** A role at a body in words. */
  public String inWords(Grant grant) {
    return desk.bodyName(grant.bodyCode()) + ": " + texts.of("site.role." + grant.role());
  }

  private boolean contains(AccountRow row, String wanted) {
    return wanted.isEmpty()
        || row.login().contains(wanted)
        || row.name().toLowerCase(Locale.ROOT).contains(wanted)
        || row.grants().stream()
            .anyMatch(grant -> inWords(grant).toLowerCase(Locale.ROOT).contains(wanted));
  }
}
