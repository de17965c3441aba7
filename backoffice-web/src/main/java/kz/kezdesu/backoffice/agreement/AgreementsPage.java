package kz.kezdesu.backoffice.agreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.kezdesu.agreement.AgreementDesk;
import kz.kezdesu.agreement.AgreementLine;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.decree.AkimatAgreement.Standing;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** The meetings ahead, and where the agreements with the akimats stand. */
@Named
@RequestScoped
@InMenu(
    order = 19,
    roles = {
      Role.OFFICER,
      Role.EDITOR,
      Role.APPROVER,
      Role.AKIMAT,
      Role.PRESIDENTIAL_ADMINISTRATION
    })
public class AgreementsPage {
  private static final String OWN = "own";

  @EJB private AgreementDesk agreementDesk;
  @Inject private Caller caller;

  private String turn = "";
  private List<AgreementLine> lines = List.of();

  /** Reads the meetings; only those that wait for the own side when that was asked for. */
  public void load() {
    lines =
        agreementDesk.lines().stream().filter(line -> !isOwnOnly() || line.isOwnTurn()).toList();
  }

  public List<AgreementLine> getLines() {
    return lines;
  }

  public boolean isOwnOnly() {
    return turn.equals(OWN);
  }

  /** Whether the one who reads speaks for a side. */
  public boolean isAtTheTable() {
    return caller.holds(Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.AKIMAT);
  }

  /** The look of a tag. */
  public String look(Standing standing, AgreementLine line) {
    if (standing == Standing.AGREED) {
      return "tag tag--done";
    }
    return standing.turn().filter(side -> side == line.side()).isPresent() ? "tag tag--due" : "tag";
  }

  public String getTurn() {
    return turn;
  }

  public void setTurn(@Nullable String turn) {
    this.turn = turn == null ? "" : turn;
  }
}
