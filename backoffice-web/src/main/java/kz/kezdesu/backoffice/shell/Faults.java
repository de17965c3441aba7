package kz.kezdesu.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
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
}
