package kz.kezdesu.backoffice.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.kezdesu.language.Language;
import kz.kezdesu.staff.OwnAccount;

/** The deeds of the top bar: another language, and sign-out. Both are posted. */
@Named
@RequestScoped
public class TopBar {
  @Inject private FacesContext faces;
  @Inject private Desk desk;
  @EJB private OwnAccount own;

  /** The same page in another language, from now on for this account. */
  public void speak(Language language) throws IOException {
    ExternalContext external = faces.getExternalContext();
    own.speak(language);
    Desk.remember(
        language,
        (HttpServletRequest) external.getRequest(),
        (HttpServletResponse) external.getResponse());
    external.redirect(external.getRequestContextPath() + Place.inside(desk.getPlace()));
  }

  /** Ends the session. */
  public void leave() throws IOException, ServletException {
    ExternalContext external = faces.getExternalContext();
    ((HttpServletRequest) external.getRequest()).logout();
    external.invalidateSession();
    external.redirect(external.getRequestContextPath() + "/login?left=1");
  }
}
