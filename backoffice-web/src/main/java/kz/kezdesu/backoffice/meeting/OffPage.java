package kz.kezdesu.backoffice.meeting;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.CallOff;
import kz.kezdesu.meeting.MeetingDesk;
import kz.kezdesu.meeting.MeetingDossier;
import kz.kezdesu.meeting.MeetingHasBegun;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;

/** A meeting is postponed or cancelled, or was not held: why, and when it will be instead. */
@Named
@ViewScoped
@InMenu(order = 18, roles = Role.APPROVER, listed = false)
public class OffPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private MeetingDesk meetingDesk;
  @Inject private Notices notices;
  @Inject private transient Clock clock;

  private String id = "";
  private int version;
  private String theme = "";
  private List<CallOff.Kind> kinds = new ArrayList<>();
  private CallOff.Kind kind = CallOff.Kind.POSTPONE;
  private Words reason = new Words(TypedText.nothing());
  private String newDay = "";
  private String newTime = "";

  /** Reads the meeting, and what can happen to it now. */
  public void load() {
    MeetingDossier dossier = meetingDesk.dossier(MeetingId.of(id));
    if (!dossier.mayDecide()) {
      throw new NotYours();
    }
    MeetingStatus status = dossier.detail().status();
    boolean begun = !clock.instant().isBefore(dossier.detail().line().startsAt());
    kinds = new ArrayList<>();
    if (status == MeetingStatus.PLANNED || status == MeetingStatus.ANNOUNCED && !begun) {
      kinds.add(CallOff.Kind.POSTPONE);
      kinds.add(CallOff.Kind.CANCEL);
    } else if (status == MeetingStatus.ANNOUNCED) {
      kinds.add(CallOff.Kind.NOT_HELD);
    } else {
      throw new MeetingHasBegun(status);
    }
    kind = kinds.get(0);
    version = dossier.version();
    theme = dossier.detail().line().theme().toString();
  }

  /** Says what has happened to the meeting, and leads back to it. */
  public void callOff() throws IOException {
    meetingDesk.callOff(
        new CallOff(MeetingId.of(id), version, kind, reason.typed(), newDay, newTime));
    notices.done("meeting_off.done." + kind);
    Way.toMeeting(id);
  }

  public List<CallOff.Kind> getKinds() {
    return kinds;
  }

  public CallOff.Kind getKind() {
    return kind;
  }

  public void setKind(CallOff.Kind kind) {
    this.kind = kind;
  }

  public Words getReason() {
    return reason;
  }

  public String getNewDay() {
    return newDay;
  }

  public void setNewDay(String newDay) {
    this.newDay = newDay;
  }

  public String getNewTime() {
    return newTime;
  }

  public void setNewTime(String newTime) {
    this.newTime = newTime;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
