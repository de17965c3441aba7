package kz.kezdesu.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import kz.kezdesu.refusal.Refusal;

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

  /** The same for a number of things, in the plural form that the language wants. */
  public void counted(String key, long number) {
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.count(key, number), null));
  }

  /** One of many things was refused; said beside what became of the others. */
  public void refused(String what, Refusal refusal) {
    faces.getExternalContext().getFlash().setKeepMessages(true);
    String why = texts.of(refusal.key(), refusal.arguments().toArray());
    faces.addMessage(
        null,
        new FacesMessage(
            FacesMessage.SEVERITY_WARN, texts.of("site.refused_one", what, why), null));
  }
}
