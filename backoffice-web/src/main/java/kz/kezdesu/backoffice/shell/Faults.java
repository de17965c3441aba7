package kz.kezdesu.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * What was typed wrong on this page, for the summary above it: each line leads to its field. {@link
 * RefusalsShown} finds the fields.
 */
@Named("faults")
@RequestScoped
public class Faults {
  @Inject private FacesContext faces;

  /**
   * One line.
   *
   * @param clientId the field on the page
   */
  public record Line(String clientId, String words) {}

  /** The faults in the order of the fields that were found; empty when nothing was wrong. */
  public List<Line> getLines() {
    List<Line> lines = new ArrayList<>();
    faces
        .getClientIdsWithMessages()
        .forEachRemaining(
            field -> {
              if (field != null) {
                faces
                    .getMessageList(field)
                    .forEach(message -> lines.add(new Line(field, message.getSummary())));
              }
            });
    return lines;
  }

  /** Whether something is wrong in the form with this id. */
  public boolean within(String form) {
    return getLines().stream().anyMatch(line -> line.clientId().startsWith(form + ":"));
  }

  /**
   * Something is wrong with one field of a repeated line, which a refusal alone cannot name.
   *
   * @param clientId the field on the page, such as {@code ranking:lines:3:reason}
   */
  public void say(String clientId, String words) {
    faces
        .getViewRoot()
        .invokeOnComponent(
            faces,
            clientId,
            (context, found) -> {
              if (found instanceof UIInput input) {
                input.setValid(false);
              }
            });
    faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
  }
}
