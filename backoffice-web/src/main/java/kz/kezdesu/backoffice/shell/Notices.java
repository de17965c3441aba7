package kz.kezdesu.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.kezdesu.refusal.Refusal;

/** Says above the page what has happened, and in the same breath how to take it back. */
@Named
@RequestScoped
public class Notices {
  @Inject private FacesContext faces;
  @Inject private Texts texts;

  /**
   * Something said above the page.
   *
   * @param weight {@code done}, {@code due} for a warning, {@code bad} for a refusal
   */
  public record Line(String weight, String words) {}

  /** All that is said above this page, in the order in which it was said. */
  public List<Line> getLines() {
    return faces.getMessageList(null).stream()
        .map(said -> new Line(weight(said.getSeverity()), said.getSummary()))
        .toList();
  }

  private static String weight(FacesMessage.Severity severity) {
    if (FacesMessage.SEVERITY_INFO.equals(severity)) {
      return "done";
    }
    return FacesMessage.SEVERITY_WARN.equals(severity) ? "due" : "bad";
  }

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
