package kz.kezdesu.backoffice.meeting;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Where a page leads when its deed is done. */
final class Way {
  private Way() {}

  /** To the meeting; what was done is told there. */
  static void toMeeting(String id) throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + "/meeting/meeting?id=" + MeetingId.of(id));
  }
}
