package kz.kezdesu.backoffice.risk;

import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import kz.kezdesu.backoffice.meeting.MeetingId;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.risk.PlanFromRisk;
import kz.kezdesu.risk.RiskDesk;
import kz.kezdesu.risk.RiskRow;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** A meeting of the first head outside the schedule is planned because of a risk (1.8). */
@Named
@ViewScoped
@InMenu(
    order = 21,
    roles = {Role.OFFICER, Role.EDITOR},
    listed = false)
public class OutsidePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private RiskDesk riskDesk;
  @Inject private Notices notices;

  private String risk = "";
  private @Nullable RiskRow row;
  private String day = "";
  private String time = "";
  private String minutes = "120";
  private String format = MeetingFormat.OFFLINE.name();
  private final Words place = new Words(TypedText.nothing());
  private final Words theme = new Words(TypedText.nothing());

  /** Reads the risk. */
  public void load() {
    row = riskDesk.risk(MeetingId.of(risk));
  }

  /** Plans the meeting, and leads to it. */
  public void plan() throws IOException {
    long meeting =
        riskDesk.plan(
            new PlanFromRisk(
                getRow().id(), day, time, minutes, format, place.typed(), theme.typed()));
    notices.done("risk_outside.planned");
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + "/meeting/meeting?id=" + meeting);
  }

  public RiskRow getRow() {
    if (row == null) {
      throw new NotFound(risk);
    }
    return row;
  }

  public MeetingFormat[] getFormats() {
    return MeetingFormat.values();
  }

  public String getRisk() {
    return risk;
  }

  public void setRisk(@Nullable String risk) {
    this.risk = risk == null ? "" : risk;
  }

  public String getDay() {
    return day;
  }

  public void setDay(@Nullable String day) {
    this.day = day == null ? "" : day;
  }

  public String getTime() {
    return time;
  }

  public void setTime(@Nullable String time) {
    this.time = time == null ? "" : time;
  }

  public String getMinutes() {
    return minutes;
  }

  public void setMinutes(@Nullable String minutes) {
    this.minutes = minutes == null ? "" : minutes;
  }

  public String getFormat() {
    return format;
  }

  public void setFormat(@Nullable String format) {
    this.format = format == null ? "" : format;
  }

  public Words getPlace() {
    return place;
  }

  public Words getTheme() {
    return theme;
  }
}
