package kz.kezdesu.backoffice.convenience;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kezdesu.backoffice.meeting.MeetingId;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.convenience.ConvenienceDesk;
import kz.kezdesu.convenience.ConvenienceSheet;
import kz.kezdesu.decree.Convenience.Doubt;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** Why day and time of a meeting suit the people, and what speaks against it (1.4a). */
@Named
@ViewScoped
@InMenu(
    order = 17,
    roles = {Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.PRESIDENTIAL_ADMINISTRATION},
    listed = false)
public class TimePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private ConvenienceDesk convenienceDesk;
  @Inject private Notices notices;

  private String meeting = "";
  private Words reason = new Words(TypedText.nothing());
  private @Nullable ConvenienceSheet sheet;

  /** Reads what is said so far, and puts it into the form. */
  public void load() {
    ConvenienceSheet read = refresh();
    LocalText said = read.reason();
    reason = new Words(said == null ? TypedText.nothing() : TypedText.of(said));
  }

  /** Says what was typed; when somebody was faster, their words stand above the own ones. */
  public void justify() {
    try {
      convenienceDesk.justify(number(), getSheet().version(), reason.typed());
    } catch (ChangedMeanwhile faster) {
      refresh();
      throw faster;
    }
    load();
    notices.done("convenience_time.said");
  }

  private ConvenienceSheet refresh() {
    ConvenienceSheet read = convenienceDesk.sheet(number());
    sheet = read;
    return read;
  }

  private long number() {
    return MeetingId.of(meeting);
  }

  public ConvenienceSheet getSheet() {
    if (sheet == null) {
      throw new NotFound(meeting);
    }
    return sheet;
  }

  public List<Doubt> getDoubts() {
    return List.copyOf(getSheet().doubts());
  }

  public Words getReason() {
    return reason;
  }

  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(@Nullable String meeting) {
    this.meeting = meeting == null ? "" : meeting;
  }
}
