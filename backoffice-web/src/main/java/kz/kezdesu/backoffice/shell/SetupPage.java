package kz.kezdesu.backoffice.shell;

import io.nayuki.qrcodegen.QrCode;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.staff.AccountSetup;
import kz.kezdesu.staff.FinishSetup;
import kz.kezdesu.staff.SecondFactor;
import kz.kezdesu.staff.SetupInvitation;
import org.jspecify.annotations.Nullable;

/** Behind a one-time link: a password, and a second factor confirmed by a code. */
@Named
@ViewScoped
public class SetupPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int QUIET_ZONE = 4;

  @EJB private AccountSetup setup;
  @Inject private Desk desk;

  private String token = "";
  private SetupInvitation invitation = new SetupInvitation(false, "", "");
  private String secret = "";
  private String login = "";
  private String name = "";
  private String password = "";
  private String again = "";
  private String code = "";

  /** Reads what the link is for, and draws a second factor to show. */
  public void load() {
    invitation = setup.read(token);
    secret = SecondFactor.fresh().secret();
  }

  /** Sets password and second factor, and leads to the sign-in page. */
  public void finish() throws IOException {
    if (!password.equals(again)) {
      throw new InvalidInput(List.of(new InvalidInput.Fault("account_again", "different", 0)));
    }
    Language language = desk.getLanguage();
    setup.finish(
        new FinishSetup(token, login, name, language, password, new SecondFactor(secret), code));
    var external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + "/login?ready=1");
  }

  /** The squares of the code that an authenticator application reads, as the path of an SVG. */
  public String getSquares() {
    QrCode qr = qr();
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < qr.size; y++) {
      for (int x = 0; x < qr.size; x++) {
        if (qr.getModule(x, y)) {
          path.append('M').append(x + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
          path.append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }

  /** The width of the SVG in squares. */
  public int getWidth() {
    return qr().size + 2 * QUIET_ZONE;
  }

  /** The secret in groups of four, for who types it. */
  public String getSecretInGroups() {
    return secret.replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** Whom the authenticator application shows. */
  private QrCode qr() {
    String who = invitation.first() ? "admin" : invitation.login();
    return QrCode.encodeText(new SecondFactor(secret).address(who), QrCode.Ecc.MEDIUM);
  }

  public SetupInvitation getInvitation() {
    return invitation;
  }

  public @Nullable String getToken() {
    return token;
  }

  public void setToken(@Nullable String token) {
    this.token = token == null ? "" : token;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
