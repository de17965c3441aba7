package kz.kezdesu.backoffice.meeting;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingDesk;
import kz.kezdesu.meeting.MeetingDossier;
import kz.kezdesu.meeting.MeetingReport;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.NothingToRecord;
import kz.kezdesu.meeting.RecordMeeting;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** What a meeting was: its three parts, and whether the akim came. */
@Named
@ViewScoped
@InMenu(
    order = 19,
    roles = {Role.OFFICER, Role.EDITOR},
    listed = false)
public class ReportPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private MeetingDesk meetingDesk;
  @Inject private Notices notices;

  private String id = "";
  private int version;
  private String peopleReceived = "";
  private String ngoMeeting = "";
  private String briefing = "";
  private String akim = "";
  private Words absence = new Words(TypedText.nothing());

  /** Reads what is recorded so far. */
  public void load() {
    MeetingDossier dossier = meetingDesk.dossier(MeetingId.of(id));
    if (!dossier.mayPrepare()) {
      throw new NotYours();
    }
    if (dossier.detail().status() != MeetingStatus.HELD) {
      throw new NothingToRecord(dossier.detail().status());
    }
    version = dossier.version();
    MeetingReport report = dossier.report();
    peopleReceived = report.peopleReceived() == null ? "" : report.peopleReceived().toString();
    ngoMeeting = inWords(report.ngoMeetingHeld());
    briefing = inWords(report.briefingHeld());
    akim = inWords(report.akimAttended());
    absence =
        new Words(
            report.akimAbsence() == null
                ? TypedText.nothing()
                : TypedText.of(report.akimAbsence()));
  }

  /** Records it, and leads back to the meeting. */
  public void save() throws IOException {
    meetingDesk.record(
        new RecordMeeting(
            MeetingId.of(id),
            version,
            peopleReceived,
            fact(ngoMeeting),
            fact(briefing),
            fact(akim),
            absence.typed()));
    notices.done("meeting_report.saved");
    Way.toMeeting(id);
  }

  private static String inWords(@Nullable Boolean fact) {
    return fact == null ? "" : fact ? "yes" : "no";
  }

  private static @Nullable Boolean fact(String words) {
    return words.isEmpty() ? null : Boolean.valueOf(words.equals("yes"));
  }

  public String getPeopleReceived() {
    return peopleReceived;
  }

  public void setPeopleReceived(String peopleReceived) {
    this.peopleReceived = peopleReceived;
  }

  public String getNgoMeeting() {
    return ngoMeeting;
  }

  /** Faces says null where nothing is chosen. */
  public void setNgoMeeting(@Nullable String ngoMeeting) {
    this.ngoMeeting = ngoMeeting == null ? "" : ngoMeeting;
  }

  public String getBriefing() {
    return briefing;
  }

  public void setBriefing(@Nullable String briefing) {
    this.briefing = briefing == null ? "" : briefing;
  }

  public String getAkim() {
    return akim;
  }

  public void setAkim(@Nullable String akim) {
    this.akim = akim == null ? "" : akim;
  }

  public Words getAbsence() {
    return absence;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
