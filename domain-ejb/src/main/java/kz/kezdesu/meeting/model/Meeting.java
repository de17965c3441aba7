package kz.kezdesu.meeting.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.decree.Notice;
import kz.kezdesu.decree.Post;
import kz.kezdesu.decree.ReportShare;
import kz.kezdesu.decree.ThreeParts;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.AgendaRow;
import kz.kezdesu.meeting.BroadcastKind;
import kz.kezdesu.meeting.BroadcastRow;
import kz.kezdesu.meeting.MeetingDetail;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.meeting.MeetingHasBegun;
import kz.kezdesu.meeting.MeetingReport;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.MoveNotPossible;
import kz.kezdesu.meeting.MoveRow;
import kz.kezdesu.meeting.NewMeeting;
import kz.kezdesu.meeting.NothingToRecord;
import kz.kezdesu.meeting.PlanMeeting;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.meeting.ScheduleVersionRow;
import kz.kezdesu.meeting.VideoPointRow;
import org.jspecify.annotations.Nullable;

/**
 * A regional meeting: planned with the year's schedule or off it, announced, live, held, and closed
 * once all that the decree wants of it is on record. Postponed, cancelled and not held are ends
 * too: the line stays.
 */
@Entity
@Table(name = "meeting")
public class Meeting {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  /** The database writes it with every change. */
  @Column(name = "changed_at", insertable = false, updatable = false)
  private @Nullable Instant changedAt;

  @Column(name = "edition_code")
  private String editionCode = "";

  @Column(name = "schedule_version_id")
  private @Nullable Long scheduleVersionId;

  @Column(name = "ministry_code")
  private String ministryCode = "";

  @Column(name = "host_id")
  private UUID hostId = new UUID(0, 0);

  @Column(name = "region_kato")
  private String regionKato = "";

  @Enumerated(EnumType.STRING)
  private MeetingKind kind = MeetingKind.SCHEDULED;

  @Enumerated(EnumType.STRING)
  private MeetingFormat format = MeetingFormat.OFFLINE;

  @Enumerated(EnumType.STRING)
  private MeetingStatus status = MeetingStatus.PLANNED;

  @Column(name = "starts_at")
  private Instant startsAt = Instant.EPOCH;

  @Column(name = "planned_minutes")
  private int plannedMinutes;

  @Column(name = "report_minutes")
  private int reportMinutes;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "place_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "place_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "place_en"))
  private LocalText place = new LocalText("", "", "");

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "theme_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "theme_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "theme_en"))
  private LocalText theme = new LocalText("", "", "");

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "why_region_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "why_region_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "why_region_en"))
  private LocalText whyRegion = new LocalText("", "", "");

  @Column(name = "ranking_id")
  private @Nullable Long rankingId;

  @Column(name = "announced_at")
  private @Nullable Instant announcedAt;

  @Column(name = "intake_opens_at")
  private @Nullable Instant intakeOpensAt;

  @Column(name = "intake_closes_at")
  private @Nullable Instant intakeClosesAt;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "reason_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "reason_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
  private @Nullable LocalText reason;

  @Column(name = "moved_to")
  private @Nullable Instant movedTo;

  @Column(name = "people_received")
  private @Nullable Integer peopleReceived;

  @Column(name = "ngo_meeting_held")
  private @Nullable Boolean ngoMeetingHeld;

  @Column(name = "briefing_held")
  private @Nullable Boolean briefingHeld;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "no_broadcast_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "no_broadcast_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "no_broadcast_en"))
  private @Nullable LocalText noBroadcast;

  @Column(name = "akim_attended")
  private @Nullable Boolean akimAttended;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "akim_absence_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "akim_absence_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "akim_absence_en"))
  private @Nullable LocalText akimAbsence;

  @Column(name = "replaced_by")
  private @Nullable Long replacedBy;

  @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<MeetingMove> moves = new ArrayList<>();

  protected Meeting() {}

  /** A meeting outside the schedule (1.8), planned; its agenda and its links are still to come. */
  public static Meeting outsideSchedule(NewMeeting wish, UUID hostId, String editionCode) {
    Meeting meeting = new Meeting();
    meeting.kind = MeetingKind.OFF_SCHEDULE;
    meeting.editionCode = editionCode;
    meeting.hostId = hostId;
    meeting.ministryCode = wish.ministryCode();
    meeting.regionKato = wish.regionKato();
    meeting.format = wish.format();
    meeting.startsAt = wish.startsAt();
    meeting.plannedMinutes = wish.plannedMinutes();
    meeting.place = wish.place();
    meeting.theme = wish.theme();
    meeting.whyRegion = wish.whyRegion();
    return meeting;
  }

  /** A meeting as an approved schedule plans it; its report and agenda are still to come. */
  public Meeting(PlanMeeting wish, String editionCode) {
    this.editionCode = editionCode;
    scheduleVersionId = wish.scheduleVersionId();
    ministryCode = wish.ministryCode();
    hostId = wish.host();
    startsAt = wish.startsAt();
    rankingId = wish.rankingId();
    take(wish);
  }

  /** The schedule has the same meeting otherwise, on the same day. */
  public void amend(PlanMeeting wish) {
    if (!status.isAhead()) {
      throw new MeetingHasBegun(status);
    }
    take(wish);
  }

  private void take(PlanMeeting wish) {
    regionKato = wish.regionKato();
    plannedMinutes = wish.plannedMinutes();
    format = wish.format();
    place = wish.place();
    theme = wish.theme();
    whyRegion = wish.whyRegion();
  }

  /** Another meeting takes its place. */
  public void isReplacedBy(long other) {
    replacedBy = other;
  }

  public long getId() {
    return id == null ? 0 : id;
  }

  /** Grows with every change; a page that has seen another one has seen another meeting. */
  public int getVersion() {
    return version;
  }

  /** When it was changed last; null as long as it is not in the database. */
  public @Nullable Instant getChangedAt() {
    return changedAt;
  }

  public String getMinistryCode() {
    return ministryCode;
  }

  public String getRegionKato() {
    return regionKato;
  }

  public MeetingStatus getStatus() {
    return status;
  }

  public Instant getStartsAt() {
    return startsAt;
  }

  /** This meeting as its page shows it; the lists are read beside it. */
  public MeetingDetail describe(
      ScheduleRow line,
      @Nullable ScheduleVersionRow scheduleVersion,
      LocalText hostName,
      List<AgendaRow> agenda,
      List<BroadcastRow> broadcasts,
      List<VideoPointRow> videoPoints,
      List<MoveRow> history) {
    return new MeetingDetail(
        line,
        editionCode,
        scheduleVersion,
        hostName,
        whyRegion,
        reportMinutes,
        announcedAt,
        startedAt,
        endedAt,
        closedAt,
        reason,
        peopleReceived,
        agenda,
        broadcasts,
        videoPoints,
        history,
        replacedBy);
  }

  /** Announces the meeting and opens its window for questions (1.4f). */
  public void announce(Instant closesAt, String by, Instant at) {
    moveTo(MeetingStatus.ANNOUNCED, null, by, at);
    announcedAt = at;
    intakeOpensAt = at;
    intakeClosesAt = closesAt;
  }

  /** The meeting begins. */
  public void begin(String by, Instant at) {
    moveTo(MeetingStatus.LIVE, null, by, at);
    startedAt = at;
  }

  /** The meeting ends; the report of it is still to come. */
  public void end(String by, Instant at) {
    moveTo(MeetingStatus.HELD, null, by, at);
    endedAt = at;
  }

  /** What of the plan can still be mended: where, about what, and how long the report takes. */
  public void prepare(
      LocalText newPlace, LocalText newTheme, int newReportMinutes, @Nullable LocalText noCast) {
    if (!status.isAhead()) {
      throw new MeetingHasBegun(status);
    }
    place = newPlace;
    theme = newTheme;
    reportMinutes = newReportMinutes;
    noBroadcast = noCast;
  }

  /** The meeting takes place where it was agreed (1.4e). */
  public void settle(LocalText agreedPlace) {
    if (!status.isAhead()) {
      throw new MeetingHasBegun(status);
    }
    place = agreedPlace;
  }

  /** The meeting goes to its region for what this ranking says of it (1.4b). */
  public void cite(long ranking) {
    if (!status.isAhead()) {
      throw new MeetingHasBegun(status);
    }
    rankingId = ranking;
  }

  /** The ranking that it cites; empty for none. */
  public OptionalLong ranking() {
    return rankingId == null ? OptionalLong.empty() : OptionalLong.of(rankingId);
  }

  /** The facts that decide whether the meeting can be announced (1.4f). */
  public Announcing asAnnouncing(Post host, List<BroadcastRow> broadcasts) {
    boolean commented = broadcasts.stream().anyMatch(link -> link.kind() == BroadcastKind.COMMENTS);
    return new Announcing(
        ministryCode,
        host,
        new Notice(kind, startsAt),
        new ReportShare(reportMinutes, plannedMinutes),
        new Announcing.Broadcast(
            !broadcasts.isEmpty(), commented, noBroadcast == null ? null : noBroadcast.toString()),
        false);
  }

  /** Records what the meeting was: its three parts (1.5), and the akim's (3.1). */
  public void record(ThreeParts parts, @Nullable Boolean akimCame, @Nullable LocalText absence) {
    if (status != MeetingStatus.HELD) {
      throw new NothingToRecord(status);
    }
    peopleReceived = parts.peopleReceived();
    ngoMeetingHeld = parts.ngoMeetingHeld();
    briefingHeld = parts.briefingHeld();
    akimAttended = akimCame;
    akimAbsence = absence;
  }

  /** What is recorded of the meeting so far. */
  public MeetingReport report() {
    return new MeetingReport(
        peopleReceived, ngoMeetingHeld, briefingHeld, akimAttended, akimAbsence);
  }

  /** Why the meeting has no broadcast, where that was recorded (1.2a). */
  public @Nullable LocalText getNoBroadcast() {
    return noBroadcast;
  }

  /**
   * The meeting is closed; from here on its record is settled (1.5, 1.6, 3.1). Whoever calls has
   * made sure that nothing is missing.
   */
  public void close(String by, Instant at) {
    moveTo(MeetingStatus.CLOSED, null, by, at);
    closedAt = at;
  }

  /** The meeting will be on another day; this line stays with its reason. */
  public void postpone(Instant newStart, LocalText why, String by, Instant at) {
    moveTo(MeetingStatus.POSTPONED, why, by, at);
    movedTo = newStart;
  }

  /** The meeting will not be; this line stays with its reason. */
  public void cancel(LocalText why, String by, Instant at) {
    moveTo(MeetingStatus.CANCELLED, why, by, at);
  }

  /** The day came and the meeting was not held; this line stays with its reason. */
  public void recordNotHeld(LocalText why, @Nullable Instant newStart, String by, Instant at) {
    moveTo(MeetingStatus.NOT_HELD, why, by, at);
    movedTo = newStart;
  }

  /** Whether everybody may know of it: it stands in the schedule, or was announced. */
  public boolean isPublic() {
    return kind == MeetingKind.SCHEDULED || announcedAt != null;
  }

  /** Whether questions can be sent at the given moment. */
  public boolean takesQuestions(Instant at) {
    return status == MeetingStatus.ANNOUNCED
        && intakeOpensAt != null
        && intakeClosesAt != null
        && !at.isBefore(intakeOpensAt)
        && at.isBefore(intakeClosesAt);
  }

  private void moveTo(MeetingStatus next, @Nullable LocalText why, String by, Instant at) {
    if (!status.leadsTo(next)) {
      throw new MoveNotPossible(status, next);
    }
    moves.add(new MeetingMove(this, status, next, why, by, at));
    status = next;
    if (why != null) {
      reason = why;
    }
  }
}
