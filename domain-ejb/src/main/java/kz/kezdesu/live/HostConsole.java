package kz.kezdesu.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntSupplier;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.decree.ReportShare;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.live.store.Announcements;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingCourse;
import kz.kezdesu.meeting.MeetingDetail;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleFilter;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.meeting.VideoPointStatus;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionFilter;
import kz.kezdesu.question.QuestionKind;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.QuestionSort;
import kz.kezdesu.question.QuestionVoicing;
import kz.kezdesu.question.VoiceQuestion;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;
import org.jspecify.annotations.Nullable;

/**
 * What a host does on the day of a meeting of the own ministry. Deeds at one meeting come one after
 * another: the meeting's row is held, so announcements are numbered without gaps. Each wish carries
 * a token; the same wish sent again has the same answer and does nothing.
 *
 * <p>Each method throws {@link kz.kezdesu.refusal.NotFound} for an unknown meeting, {@link
 * kz.kezdesu.refusal.NotYours} for that of another ministry, and, but for the beginning, {@link
 * MeetingNotLive} when the meeting does not go on.
 */
@Stateless
public class HostConsole {
  private static final int MOST_QUESTIONS = 500;
  private static final int MOST_MEETINGS = 100;
  private static final int LONGEST_BREAK = 90;
  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final Duration A_MONTH = Duration.ofDays(31);

  @EJB private MeetingCatalogue catalogue;
  @EJB private MeetingCourse meetings;
  @EJB private QuestionCatalogue questions;
  @EJB private QuestionVoicing voicing;
  @EJB private AuditLog audit;
  @EJB private LawBook lawBook;
  @Inject private Announcements announcements;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /**
   * The meetings of the own ministries from a week ago to a month ahead, in order of their start.
   */
  @RolesAllowed("HOST")
  public List<ScheduleRow> days() {
    Instant now = clock.instant();
    return caller.bodies(Role.HOST).stream()
        .map(
            body ->
                new ScheduleFilter(now.minus(A_WEEK), now.plus(A_MONTH), null, body, null, null))
        .flatMap(filter -> catalogue.schedule(filter, MOST_MEETINGS).stream())
        .sorted(Comparator.comparing(ScheduleRow::startsAt))
        .toList();
  }

  /** The meetings of the own ministries that go on, or are announced for today or later. */
  @RolesAllowed("HOST")
  public List<ScheduleRow> ahead() {
    LocalDate today = LocalDate.now(clock);
    return days().stream()
        .filter(
            meeting ->
                meeting.status() == MeetingStatus.LIVE
                    || (meeting.status() == MeetingStatus.ANNOUNCED
                        && !LocalDate.ofInstant(meeting.startsAt(), HouseClock.ZONE)
                            .isBefore(today)))
        .toList();
  }

  /** All that the host sees of a meeting. */
  @RolesAllowed("HOST")
  public HostDesk desk(long meetingId) {
    mustBeOwn(catalogue.line(meetingId));
    List<AnnouncementRow> said = announcements.after(meetingId, 0, AnnouncementFeed.ALL);
    MeetingDetail meeting = catalogue.detail(meetingId);
    return new HostDesk(
        meeting,
        ReportShare.longest(meeting.line().plannedMinutes(), lawBook.coded(meeting.editionCode())),
        Course.of(said),
        said,
        questions.questions(QuestionFilter.ofMeeting(meetingId), QuestionSort.RANK, MOST_QUESTIONS),
        voicing.owed(meetingId));
  }

  /**
   * The meeting begins.
   *
   * @return the sequence of the announcement
   * @throws NotYetTheDay before the day of the meeting
   * @throws kz.kezdesu.meeting.MoveNotPossible when it was not announced, or has begun already
   */
  @RolesAllowed("HOST")
  public int begin(long meetingId, UUID token) {
    ScheduleRow meeting = hold(meetingId);
    return once(
        meetingId,
        token,
        () -> {
          LocalDate day = LocalDate.ofInstant(meeting.startsAt(), HouseClock.ZONE);
          if (LocalDate.now(clock).isBefore(day)) {
            throw new NotYetTheDay(day);
          }
          meetings.begin(meetingId);
          return say(meetingId, AnnouncementKind.STARTED, Phrase.STARTED.plain(), null, token);
        });
  }

  /**
   * Announces what the host typed.
   *
   * @throws InvalidInput when Kazakh or Russian is empty, a text is longer than 500 characters, or
   *     a machine sees personal data in it and what becomes of them was not chosen ({@code
   *     personal}); fields {@code textKk}, {@code textRu}, {@code textEn}
   */
  @RolesAllowed("HOST")
  public int announce(Announce wish) {
    holdLive(wish.meetingId());
    LocalText text = Wording.of(wish.kk(), wish.ru(), wish.en(), wish.onTrace());
    return once(
        wish.meetingId(),
        wish.token(),
        () -> say(wish.meetingId(), AnnouncementKind.NOTE, text, null, wish.token()));
  }

  /**
   * This question is being answered now; it counts as voiced from here on (1.6). When it is so
   * already, two hosts have pressed the same button, and it is said once.
   */
  @RolesAllowed("HOST")
  public int nowAnswering(long meetingId, String number, UUID token) {
    holdLive(meetingId);
    return once(meetingId, token, () -> takeUp(meetingId, voicing.voice(meetingId, number), token));
  }

  /**
   * This question was answered at the meeting; the written answer is still to come (1.6). When it
   * was said already, it is not said again.
   */
  @RolesAllowed("HOST")
  public int answeredHere(long meetingId, String number, UUID token) {
    holdLive(meetingId);
    return once(
        meetingId,
        token,
        () -> {
          QuestionRow question = voicing.voice(meetingId, number);
          Course course = course(meetingId);
          if (course.answered().contains(question.id())) {
            return course.lastSequence();
          }
          Phrase phrase =
              question.kind() == QuestionKind.PROPOSAL ? Phrase.DISCUSSED : Phrase.ANSWERED;
          return say(
              meetingId,
              AnnouncementKind.ANSWERED,
              phrase.about(question.number()),
              question.id(),
              token);
        });
  }

  /**
   * Writes down a question put aloud in the hall, by video link or in a social network. It has a
   * number, a page and a clock from this moment on, as one that was sent before (1.6).
   *
   * @param takeUp whether it is answered at once
   * @return its number; the same for the same wish
   * @throws InvalidInput as {@link QuestionVoicing#enter} says
   */
  @RolesAllowed("HOST")
  public String enter(VoiceQuestion wish, boolean takeUp) {
    holdLive(wish.meetingId());
    Optional<QuestionRow> before = voicing.entered(wish);
    if (before.isPresent()) {
      return before.get().number();
    }
    QuestionRow question = voicing.enter(wish);
    Map<String, String> detail = new TreeMap<>();
    detail.put("question", question.number());
    detail.put("channel", question.channel().name());
    detail.put("personal-data", wish.onTrace().name());
    record("live.enter-question", wish.meetingId(), detail);
    if (takeUp) {
      takeUp(wish.meetingId(), question, wish.token());
    }
    return question.number();
  }

  /**
   * There is a break.
   *
   * @param minutes how long, 1 to 90; field {@code minutes}
   */
  @RolesAllowed("HOST")
  public int takeBreak(long meetingId, int minutes, UUID token) {
    holdLive(meetingId);
    if (minutes < 1 || minutes > LONGEST_BREAK) {
      throw new InvalidInput(List.of(new InvalidInput.Fault("minutes", "range", LONGEST_BREAK)));
    }
    return once(
        meetingId,
        token,
        () ->
            say(
                meetingId,
                AnnouncementKind.BREAK,
                Phrase.BREAK.about(Integer.toString(minutes)),
                null,
                token));
  }

  /**
   * The given item of the agenda begins; the one before it is over. The same wish sent again, when
   * the meeting may have gone on, changes nothing.
   */
  @RolesAllowed("HOST")
  public void beginItem(long meetingId, int position, UUID token) {
    holdLive(meetingId);
    if (announcements.markDone(meetingId, token, clock.instant())) {
      meetings.beginItem(meetingId, position);
      record("live.agenda", meetingId, Map.of("position", Integer.toString(position)));
    }
  }

  /** The link with a settlement is up, or lost (1.2b); the same wish sent again changes nothing. */
  @RolesAllowed("HOST")
  public void reportVideoPoint(long meetingId, int position, VideoPointStatus status, UUID token) {
    holdLive(meetingId);
    if (announcements.markDone(meetingId, token, clock.instant())) {
      meetings.reportVideoPoint(meetingId, position, status);
      record(
          "live.video-point",
          meetingId,
          Map.of("position", Integer.toString(position), "status", status.name()));
    }
  }

  /** The meeting ends. */
  @RolesAllowed("HOST")
  public int end(long meetingId, UUID token) {
    ScheduleRow meeting = hold(meetingId);
    return once(
        meetingId,
        token,
        () -> {
          mustBeLive(meeting);
          meetings.end(meetingId);
          return say(meetingId, AnnouncementKind.ENDED, Phrase.ENDED.plain(), null, token);
        });
  }

  private ScheduleRow holdLive(long meetingId) {
    ScheduleRow meeting = hold(meetingId);
    mustBeLive(meeting);
    return meeting;
  }

  private ScheduleRow hold(long meetingId) {
    mustBeOwn(catalogue.line(meetingId));
    return meetings.hold(meetingId);
  }

  private void mustBeOwn(ScheduleRow meeting) {
    caller.mustHold(Role.HOST, meeting.ministryCode());
  }

  private static void mustBeLive(ScheduleRow meeting) {
    if (meeting.status() != MeetingStatus.LIVE) {
      throw new MeetingNotLive(meeting.status());
    }
  }

  /** Does what is wished, unless that was done before. */
  private int once(long meetingId, UUID token, IntSupplier deed) {
    Optional<Integer> before = announcements.byToken(meetingId, token);
    return before.isPresent() ? before.get() : deed.getAsInt();
  }

  private int takeUp(long meetingId, QuestionRow question, UUID token) {
    AnnouncementRow now = course(meetingId).nowAnswering();
    return now != null && Long.valueOf(question.id()).equals(now.questionId())
        ? now.sequence()
        : sayNowAnswering(question, token);
  }

  private Course course(long meetingId) {
    return Course.of(announcements.after(meetingId, 0, AnnouncementFeed.ALL));
  }

  private int sayNowAnswering(QuestionRow question, UUID token) {
    Phrase phrase =
        question.kind() == QuestionKind.PROPOSAL ? Phrase.NOW_DISCUSSING : Phrase.NOW_ANSWERING;
    return say(
        question.meetingId(),
        AnnouncementKind.NOW_ANSWERING,
        phrase.about(question.number()),
        question.id(),
        token);
  }

  private int say(
      long meetingId,
      AnnouncementKind kind,
      LocalText text,
      @Nullable Long questionId,
      UUID token) {
    int sequence =
        announcements.append(
            meetingId, kind, text, questionId, token, caller.login(), clock.instant());
    Map<String, String> detail = new TreeMap<>();
    detail.put("sequence", Integer.toString(sequence));
    detail.put("kind", kind.name());
    if (questionId != null) {
      detail.put("question", questionId.toString());
    }
    record("live.announce", meetingId, detail);
    changes.fire(new Change(Change.Kind.ANNOUNCEMENT, meetingId));
    return sequence;
  }

  private void record(String action, long meetingId, Map<String, String> detail) {
    audit.record(action, "meeting", Long.toString(meetingId), detail);
  }
}
