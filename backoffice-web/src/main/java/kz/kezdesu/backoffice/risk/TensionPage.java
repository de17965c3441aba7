package kz.kezdesu.backoffice.risk;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.backoffice.meeting.MeetingId;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.risk.DeputyRow;
import kz.kezdesu.risk.TensionDesk;
import kz.kezdesu.risk.TensionSheet;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** How high the risk of social tension is where a meeting is held, and who comes (4.4). */
@Named
@ViewScoped
@InMenu(
    order = 22,
    roles = {
      Role.OFFICER,
      Role.EDITOR,
      Role.APPROVER,
      Role.GOVERNMENT,
      Role.PRESIDENTIAL_ADMINISTRATION
    },
    listed = false)
public class TensionPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private TensionDesk tensionDesk;
  @Inject private Notices notices;
  @Inject private transient Caller caller;

  private String meeting = "";
  private boolean high;
  private Words reason = new Words(TypedText.nothing());
  private String deputy = "";
  private @Nullable TensionSheet sheet;

  /** Reads what is said so far, and puts it into the forms. */
  public void load() {
    TensionSheet read = refresh();
    high = read.high();
    LocalText why = read.reason();
    reason = new Words(why == null ? TypedText.nothing() : TypedText.of(why));
    UUID named = read.deputyId();
    deputy = named == null ? "" : named.toString();
  }

  /** Says how high the risk is. */
  public void set() {
    changing(() -> tensionDesk.set(number(), getSheet().version(), high, reason.typed()));
    notices.done(high ? "risk_tension.set.high" : "risk_tension.set.normal");
  }

  /** Names who comes. */
  public void name() {
    changing(() -> tensionDesk.name(number(), getSheet().version(), deputy));
    notices.done("risk_tension.named");
  }

  /** Does it; when somebody was faster, the page shows what they did beside what was typed. */
  private void changing(Runnable deed) {
    try {
      deed.run();
    } catch (ChangedMeanwhile faster) {
      refresh();
      throw faster;
    }
    load();
  }

  private TensionSheet refresh() {
    TensionSheet read = tensionDesk.sheet(number());
    sheet = read;
    return read;
  }

  private long number() {
    return MeetingId.of(meeting);
  }

  public TensionSheet getSheet() {
    if (sheet == null) {
      throw new NotFound(meeting);
    }
    return sheet;
  }

  /** Who can be named; nobody for those who do not name. */
  public List<DeputyRow> getDeputies() {
    return getSheet().mayName() ? tensionDesk.deputies() : List.of();
  }

  /** Whether the meeting itself can be opened by the one who reads. */
  public boolean isOfTheMinistry() {
    return caller.holdsAt(
        getSheet().meeting().ministryCode(), Role.OFFICER, Role.EDITOR, Role.APPROVER);
  }

  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(@Nullable String meeting) {
    this.meeting = meeting == null ? "" : meeting;
  }

  public boolean isHigh() {
    return high;
  }

  public void setHigh(boolean high) {
    this.high = high;
  }

  public Words getReason() {
    return reason;
  }

  public String getDeputy() {
    return deputy;
  }

  public void setDeputy(@Nullable String deputy) {
    this.deputy = deputy == null ? "" : deputy;
  }
}
