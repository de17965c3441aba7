package kz.kezdesu.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Says above the page what has happened, and in the same breath how to take it back. */
@RequestScoped
public class Notices {
  @Inject private FacesContext faces;
  @Inject private Texts texts;

  /** A deed is done; said on this page, or on the next one when a redirect follows. */
  public void done(String key, Object... arguments) {
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of(key, arguments), null));
  }
}
