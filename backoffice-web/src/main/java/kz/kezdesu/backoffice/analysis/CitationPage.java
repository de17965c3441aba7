package kz.kezdesu.backoffice.analysis;

import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import kz.kezdesu.analysis.CitationSheet;
import kz.kezdesu.analysis.CitedRanking;
import kz.kezdesu.analysis.RankingCitation;
import kz.kezdesu.backoffice.meeting.MeetingId;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** Which ranking of the regions a meeting cites; the newest one is offered first (1.4b). */
@Named
@ViewScoped
@InMenu(
    order = 17,
    roles = {Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.PRESIDENTIAL_ADMINISTRATION},
    listed = false)
public class CitationPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private RankingCitation citation;
  @Inject private Notices notices;

  private String meeting = "";
  private String chosen = "";
  private @Nullable CitationSheet sheet;

  /** Reads what the meeting cites and may cite. */
  public void load() {
    refresh();
    if (!getSheet().choices().isEmpty()) {
      chosen = Long.toString(getSheet().choices().get(0).row().id());
    }
  }

  /** The meeting cites the chosen ranking. */
  public void cite() throws IOException {
    if (!chosen.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound(chosen);
    }
    try {
      citation.cite(MeetingId.of(meeting), Long.parseLong(chosen), getSheet().cited());
    } catch (ChangedMeanwhile faster) {
      refresh();
      throw faster;
    }
    notices.done("analysis_citation.cited");
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(
        external.getRequestContextPath() + "/meeting/meeting?id=" + MeetingId.of(meeting));
  }

  private void refresh() {
    sheet = citation.sheet(MeetingId.of(meeting));
  }

  public CitationSheet getSheet() {
    if (sheet == null) {
      throw new NotFound(meeting);
    }
    return sheet;
  }

  /** Whether the meeting cites this ranking now. */
  public boolean isCited(CitedRanking choice) {
    return choice.row().id() == getSheet().cited();
  }

  /** The day of an adoption. */
  public LocalDate adoptedOn(CitedRanking choice) {
    return Almaty.dayOf(Objects.requireNonNull(choice.row().adoptedAt()));
  }

  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(@Nullable String meeting) {
    this.meeting = meeting == null ? "" : meeting;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(@Nullable String chosen) {
    this.chosen = chosen == null ? "" : chosen;
  }
}
