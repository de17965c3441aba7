package kz.kezdesu.backoffice.live;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.PublicAddress;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.language.Language;
import kz.kezdesu.live.AnnouncementRow;
import kz.kezdesu.live.HostConsole;
import kz.kezdesu.live.HostDesk;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.meeting.VideoPointStatus;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.question.Channel;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.District;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * The host's console: what is being answered, what comes next, what was announced. It only shows;
 * every deed is a plain post to {@link DeedServlet}, which also brings the page back, with all that
 * was typed, when a deed is refused.
 */
@Named
@RequestScoped
@InMenu(order = 20, roles = Role.HOST)
public class ConsolePage {
  private static final int LATEST = 40;

  @EJB private HostConsole console;
  @EJB private Territory territory;
  @Inject private HttpServletRequest request;
  @Inject private Desk desk;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private String id = "";
  private String done = "";
  private String number = "";
  private List<ScheduleRow> days = List.of();
  private @Nullable HostDesk shown;
  private @Nullable AgendaLines agenda;
  private Instant now = Instant.EPOCH;

  /** Reads one meeting; without an id, the meetings of these days. */
  public void load() {
    now = clock.instant();
    if (id.isEmpty()) {
      days = console.days();
    } else {
      HostDesk read = console.desk(meetingId());
      shown = read;
      agenda = AgendaLines.of(read.meeting(), read.longestReport(), now);
    }
  }

  private long meetingId() {
    if (!id.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound(id);
    }
    return Long.parseLong(id);
  }

  /** The meetings to choose from. */
  public List<ScheduleRow> getDays() {
    return days;
  }

  public boolean isChosen() {
    return shown != null;
  }

  public HostDesk getDesk() {
    return Objects.requireNonNull(shown);
  }

  public ScheduleRow getLine() {
    return getDesk().meeting().line();
  }

  /** The meeting goes on. */
  public boolean isLive() {
    return status() == MeetingStatus.LIVE;
  }

  /** The meeting was announced and has not begun. */
  public boolean isComing() {
    return status() == MeetingStatus.ANNOUNCED;
  }

  /** Whether the meeting can be begun by now. */
  public boolean isTheDay() {
    LocalDate day = LocalDate.ofInstant(getLine().startsAt(), HouseClock.ZONE);
    return !LocalDate.ofInstant(now, HouseClock.ZONE).isBefore(day);
  }

  /** The meeting has been. */
  public boolean isOver() {
    return status().hasBegun() && !isLive();
  }

  private MeetingStatus status() {
    return getDesk().meeting().status();
  }

  /** The question that is being answered; null when none is. */
  public @Nullable QuestionRow getNow() {
    Long answered = getDesk().course().questionNow();
    return answered == null ? null : first(row -> row.id() == answered);
  }

  /** The first by rank of those that nobody has taken up; null when none is left. */
  public @Nullable QuestionRow getNext() {
    return first(row -> row.status() == QuestionStatus.PUBLISHED && isUntouched(row));
  }

  /**
   * Questions that are treated alike.
   *
   * @param name the key of its heading
   */
  public record Group(String name, List<QuestionRow> questions) {}

  /**
   * What is still to be taken up: what was put aloud here, the first first; what was taken up and
   * then left; what was sent before the meeting, in the order of the ranking, without the next one,
   * which stands apart; what was handed over before the meeting and can be put there all the same.
   */
  public List<Group> getGroups() {
    Long answered = getDesk().course().questionNow();
    List<QuestionRow> aloud =
        those(row -> row.status() == QuestionStatus.VOICED && isUntouched(row)).stream()
            .sorted(Comparator.comparing(QuestionRow::askedAt))
            .toList();
    List<QuestionRow> leftAside =
        those(row -> !isUntouched(row) && !isAnswered(row) && !Objects.equals(answered, row.id()));
    List<QuestionRow> waiting =
        those(row -> row.status() == QuestionStatus.PUBLISHED && isUntouched(row)).stream()
            .skip(1)
            .toList();
    List<QuestionRow> handedOver =
        those(row -> row.status() == QuestionStatus.HANDED_OVER && isUntouched(row));
    return List.of(
        new Group("ALOUD", aloud),
        new Group("ASIDE", leftAside),
        new Group("WAITING", waiting),
        new Group("HANDED", handedOver));
  }

  private boolean isUntouched(QuestionRow row) {
    return !getDesk().course().taken().contains(row.id());
  }

  /** Whether it was answered at the meeting. */
  public boolean isAnswered(QuestionRow row) {
    return getDesk().course().answered().contains(row.id());
  }

  /** The latest announcements, the newest first. */
  public List<AnnouncementRow> getSaid() {
    List<AnnouncementRow> said = new ArrayList<>(getDesk().announcements());
    Collections.reverse(said);
    return said.stream().limit(LATEST).toList();
  }

  public AgendaLines getAgenda() {
    return Objects.requireNonNull(agenda);
  }

  /** The ways in which a question is put aloud. */
  public List<Channel> getChannels() {
    return List.of(Channel.HALL, Channel.VIDEO_LINK, Channel.SOCIAL_NETWORK);
  }

  public List<VideoPointStatus> getLinkStates() {
    return List.of(VideoPointStatus.CONNECTED, VideoPointStatus.LOST);
  }

  /** The districts of the region of the meeting. */
  public List<District> getDistricts() {
    return territory.districtsOf(getLine().regionKato());
  }

  /** The place of whoever asked, in words. */
  public String placeOf(QuestionRow row) {
    Language language = desk.getLanguage();
    String district = row.districtKato();
    return district == null
        ? territory.region(row.regionKato()).map(region -> region.name(language)).orElse("")
        : territory.district(district).map(found -> found.name(language)).orElse("");
  }

  /** The name of a region in the language of the desk. */
  public String regionOf(ScheduleRow row) {
    return territory
        .region(row.regionKato())
        .map(region -> region.name(desk.getLanguage()))
        .orElse("");
  }

  /** A new token for a form. */
  public String getToken() {
    return UUID.randomUUID().toString();
  }

  /** Why the deed that brought this page was refused; nothing when none was. */
  public List<Refused> getRefused() {
    Object refused = request.getAttribute(DeedServlet.REFUSED);
    return refused instanceof RefusedDeed deed ? deed.reasons() : List.of();
  }

  /** Why a field was refused, if it was. */
  public String fault(String field) {
    return getRefused().stream()
        .filter(refused -> refused.field().equals(field))
        .map(Refused::reason)
        .findFirst()
        .orElse("");
  }

  /** Whether the refused deed is this one, and has to say what becomes of personal data in it. */
  public boolean isToChoose(String deed) {
    return deed.equals(typed("deed"))
        && getRefused().stream().anyMatch(refused -> refused.fault().startsWith("personal"));
  }

  /** What was typed into a field of the refused form; empty when nothing was refused. */
  public String typed(String field) {
    String value = request.getParameter(field);
    return value == null || getRefused().isEmpty() ? "" : value;
  }

  /** What was done, in words, after a plain post; empty otherwise. */
  public String getDoneInWords() {
    String key = "live_console.done." + done;
    return texts.has(key) ? texts.of(key, number) : "";
  }

  /** Whether this way of asking is the one that stands chosen. */
  public boolean isChannel(Channel channel) {
    String chosen = typed("channel");
    return channel.name().equals(chosen) || chosen.isEmpty() && channel == Channel.HALL;
  }

  /** Whether this language is the one that stands chosen. */
  public boolean isLanguage(Language language) {
    String chosen = typed("language");
    return language.code().equals(chosen) || chosen.isEmpty() && language == desk.getLanguage();
  }

  /** The live page as people see it. */
  public String getPublicAddress() {
    return PublicAddress.of("/" + desk.getLanguage().code() + "/meetings/" + id + "/live");
  }

  private @Nullable QuestionRow first(Predicate<QuestionRow> wanted) {
    return getDesk().questions().stream().filter(wanted).findFirst().orElse(null);
  }

  private List<QuestionRow> those(Predicate<QuestionRow> wanted) {
    return getDesk().questions().stream().filter(wanted).toList();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
  }

  public String getNumber() {
    return number;
  }

  /** A number from the address is shown only when it can be one. */
  public void setNumber(String number) {
    this.number = number.matches("[0-9]{4}-[0-9]{6,12}") ? number : "";
  }
}
