package kz.kezdesu.backoffice.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.question.KeptOriginal;
import kz.kezdesu.question.QuestionBlackout;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an author wrote before personal data were hidden in it, for auditors. It is read by a button
 * and not by an address, since each reading is written down.
 */
@Named
@RequestScoped
@InMenu(
    order = 96,
    roles = {Role.ADMINISTRATOR, Role.PRESIDENTIAL_ADMINISTRATION})
public class OriginalPage {
  @EJB private QuestionBlackout blackout;

  private String number = "";
  private @Nullable KeptOriginal original;

  /** Reads the author's words. */
  public void read() {
    original = blackout.original(number);
  }

  /** What was read; null before anything was. */
  public @Nullable KeptOriginal getOriginal() {
    return original;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number.strip();
  }
}
