package kz.kezdesu.backoffice.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.PublicAddress;
import kz.kezdesu.decree.Breach;
import kz.kezdesu.language.Language;
import kz.kezdesu.meeting.AgendaPart;
import kz.kezdesu.meeting.MeetingDesk;
import kz.kezdesu.meeting.MeetingDossier;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/** One meeting: its facts, what the decree still wants of it, and the deed that comes next. */
@Named
@RequestScoped
@InMenu(
    order = 16,
    roles = {Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.HOST},
    listed = false)
public class MeetingPage {
  @EJB private MeetingDesk meetingDesk;
  @EJB private Territory territory;
  @Inject private Desk desk;
  @Inject private Caller caller;
  @Inject private Notices notices;
  @Inject private Clock clock;
  @Inject private FacesContext faces;
  @Inject private HttpServletRequest request;

  private String id = "";
  private int seen;
  private @Nullable MeetingDossier dossier;
  private Instant now = Instant.EPOCH;

  /** Reads the meeting before anything else: what can be done on the page depends on it. */
  @PostConstruct
  void read() {
    now = clock.instant();
    id = Objects.requireNonNullElse(request.getParameter("id"), "");
    MeetingDossier read = meetingDesk.dossier(MeetingId.of(id));
    dossier = read;
    String version = request.getParameter("seen");
    seen =
        version != null && version.matches("[0-9]{1,9}")
            ? Integer.parseInt(version)
            : read.version();
  }

  /** Tells whoever presses a button that is gone by now why nothing happens. */
  public void load() {
    if (faces.isPostback() && seen != getDossier().version() && !isPlanned() && !isHeld()) {
      throw new ChangedMeanwhile();
    }
  }

  /** Announces the meeting. */
  public void announce() {
    meetingDesk.announce(MeetingId.of(id), seen);
    showAnew();
    notices.done("meeting_meeting.announced");
  }

  /** Closes the meeting. */
  public void close() {
    meetingDesk.close(MeetingId.of(id), seen);
    showAnew();
    notices.done("meeting_meeting.closed");
  }

  private void showAnew() {
    MeetingDossier read = meetingDesk.dossier(MeetingId.of(id));
    dossier = read;
    seen = read.version();
  }

  public MeetingDossier getDossier() {
    return Objects.requireNonNull(dossier);
  }

  private MeetingStatus status() {
    return getDossier().detail().status();
  }

  public boolean isPlanned() {
    return status() == MeetingStatus.PLANNED;
  }

  public boolean isHeld() {
    return status() == MeetingStatus.HELD;
  }

  public boolean isClosed() {
    return status() == MeetingStatus.CLOSED;
  }

  /** The meeting has been, so there are actual times beside the planned ones. */
  public boolean isOver() {
    return isHeld() || isClosed();
  }

  /** The plan can still be mended. */
  public boolean isAhead() {
    return status().isAhead();
  }

  /** The time of the meeting has come, and it was announced and not begun. */
  public boolean isNotBegun() {
    return status() == MeetingStatus.ANNOUNCED
        && !now.isBefore(getDossier().detail().line().startsAt());
  }

  /** The one who looks may run the meeting. */
  public boolean isOnConsole() {
    return status() == MeetingStatus.ANNOUNCED || status() == MeetingStatus.LIVE;
  }

  /** Whether everything that the decree wants is there. */
  public boolean isReady() {
    return getDossier().readiness().stream().allMatch(condition -> condition.isMet());
  }

  /** Whether the assessment of the risk can be opened; a host does not read it (4.4). */
  public boolean isMayReadRisks() {
    return caller.holdsAt(
        getDossier().detail().line().ministryCode(), Role.OFFICER, Role.EDITOR, Role.APPROVER);
  }

  /** A breach of a rule in the language of the desk. */
  public String words(Breach breach) {
    return breach.text(desk.getLanguage().code());
  }

  /** Whole minutes that the meeting really took. */
  public long getActualMinutes() {
    return minutes(getDossier().detail().startedAt(), getDossier().detail().endedAt());
  }

  /** Whole minutes that the report really took. */
  public long getActualReport() {
    return getDossier().detail().agenda().stream()
        .filter(item -> item.part() == AgendaPart.REPORT)
        .mapToLong(item -> minutes(item.startedAt(), item.endedAt()))
        .sum();
  }

  /** The report's share of the time that the meeting really took, in per cent; 0 for none. */
  public long getActualShare() {
    return getActualMinutes() == 0 ? 0 : Math.round(100.0 * getActualReport() / getActualMinutes());
  }

  /** Whole minutes between two moments; 0 when one of them is not known. */
  public long minutes(@Nullable Instant from, @Nullable Instant to) {
    return from == null || to == null
        ? 0
        : Math.round(Duration.between(from, to).toSeconds() / 60.0);
  }

  /** The name of the region in the language of the desk. */
  public String getRegion() {
    Language language = desk.getLanguage();
    return territory
        .region(getDossier().detail().line().regionKato())
        .map(region -> region.name(language))
        .orElse("");
  }

  /** The meeting as people see it. */
  public String getPublicAddress() {
    return PublicAddress.of("/" + desk.getLanguage().code() + "/meetings/" + id);
  }

  public String getId() {
    return id;
  }

  /** The last day on which questions are taken. */
  public @Nullable LocalDate getIntakeEnds() {
    Instant closes = getDossier().detail().line().intakeClosesAt();
    return closes == null ? null : LocalDate.ofInstant(closes.minusNanos(1), HouseClock.ZONE);
  }

  /** The meeting as this page shows it, to be handed back with a deed. */
  public int getSeen() {
    return seen;
  }
}
