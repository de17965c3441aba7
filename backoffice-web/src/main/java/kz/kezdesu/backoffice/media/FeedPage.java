package kz.kezdesu.backoffice.media;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kezdesu.backoffice.shell.Dates;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.media.MediaDesk;
import kz.kezdesu.media.NewsFilter;
import kz.kezdesu.media.NewsRow;
import kz.kezdesu.media.NewsSheet;
import kz.kezdesu.media.NewsStanding;
import kz.kezdesu.media.PassOn;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingChange.Matter;
import kz.kezdesu.meeting.MeetingNews;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Region;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/** All that happens to meetings, in order, and what the mass media were told (1.4g, 5). */
@Named
@ViewScoped
@InMenu(
    order = 16,
    roles = {
      Role.OFFICER,
      Role.EDITOR,
      Role.APPROVER,
      Role.MEDIA,
      Role.PRESIDENTIAL_ADMINISTRATION
    })
public class FeedPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private MediaDesk mediaDesk;
  @EJB private MeetingCatalogue meetings;
  @EJB private Bodies bodies;
  @EJB private Territory territory;
  @Inject private Clock clock;
  @Inject private transient Caller caller;
  @Inject private Desk desk;
  @Inject private Dates dates;
  @Inject private Texts texts;
  @Inject private Notices notices;

  private String ministry = "";
  private String region = "";
  private String kind = "";
  private String standing = "";
  private String before = "";
  private @Nullable NewsSheet sheet;
  private Map<Long, ScheduleRow> lines = Map.of();
  private long chosen;
  private String outlet = "";
  private String url = "";

  /** Reads the page of the feed that was asked for. */
  public void load() {
    NewsSheet read =
        mediaDesk.feed(
            new NewsFilter(
                ministry,
                region,
                one(MeetingNews.Kind.values(), kind),
                one(NewsStanding.values(), standing)),
            before.matches("[1-9][0-9]{0,17}") ? Long.parseLong(before) : 0);
    sheet = read;
    lines =
        meetings.lines(read.rows().stream().map(NewsRow::meetingId).distinct().toList()).stream()
            .collect(Collectors.toMap(ScheduleRow::id, Function.identity()));
  }

  private static <E extends Enum<E>> @Nullable E one(E[] constants, String name) {
    return Arrays.stream(constants).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }

  /** Takes a piece of news into the form. */
  public void choose(NewsRow row) {
    chosen = row.id();
    outlet = row.outlet();
    url = row.url();
  }

  /** Leaves it as it is. */
  public void leave() {
    chosen = 0;
  }

  /** Records that the mass media were told. */
  public void passOn() {
    try {
      mediaDesk.passOn(new PassOn(chosen, getChosen().version(), outlet, url));
    } catch (ChangedMeanwhile faster) {
      load();
      throw faster;
    }
    chosen = 0;
    load();
    notices.done("media_feed.passed");
  }

  public NewsSheet getSheet() {
    if (sheet == null) {
      throw new NotFound("feed");
    }
    return sheet;
  }

  /** Whether a piece of news is in the form. */
  public boolean isChoosing() {
    return chosen != 0;
  }

  /** The news in the form. */
  public NewsRow getChosen() {
    return getSheet().rows().stream()
        .filter(row -> row.id() == chosen)
        .findFirst()
        .orElseThrow(() -> new NotFound(chosen));
  }

  /** What the meeting is about. */
  public String theme(NewsRow row) {
    ScheduleRow line = lines.get(row.meetingId());
    return line == null ? "" : line.theme().in(desk.getLanguage());
  }

  public NewsStanding standingOf(NewsRow row) {
    return row.standing(clock.instant());
  }

  /** Until when it is passed on: the end of a day, or the beginning of the meeting. */
  public String due(Instant end) {
    LocalDate last = Almaty.dayOf(end.minusNanos(1));
    return Almaty.endOf(last).equals(end)
        ? texts.of("media_feed.due_day", dates.plain(last))
        : texts.of("media_feed.due", dates.moment(end));
  }

  /** Where the meeting's own page is; the ministry's for its people, the portal's for others. */
  public String address(NewsRow row) {
    return caller.holdsAt(row.ministryCode(), Role.OFFICER, Role.EDITOR, Role.APPROVER)
        ? "/backoffice/meeting/meeting?id=" + row.meetingId()
        : "/" + desk.getLanguage().code() + "/meetings/" + row.meetingId();
  }

  /** A value before or after a change, in words. */
  public String words(Matter matter, LocalText value) {
    String text = value.in(desk.getLanguage());
    if (text.isEmpty()) {
      return texts.of("media_feed.nothing");
    }
    return switch (matter) {
      case START -> moment(text);
      case MINUTES -> texts.of("media_feed.minutes", text);
      case FORMAT -> texts.of("planning_plan.format." + text);
      case PLACE, THEME, BROADCAST, VIDEO_LINK -> text;
    };
  }

  private String moment(String text) {
    try {
      return dates.moment(Instant.parse(text));
    } catch (DateTimeParseException unreadable) {
      return text;
    }
  }

  /** The ministries to choose from. */
  public List<Body> getMinistries() {
    boolean all = caller.holds(Role.MEDIA, Role.PRESIDENTIAL_ADMINISTRATION);
    return bodies.ministries().stream()
        .filter(
            body -> all || caller.holdsAt(body.getCode(), Role.OFFICER, Role.EDITOR, Role.APPROVER))
        .toList();
  }

  public List<Region> getRegions() {
    return territory.regions();
  }

  public MeetingNews.Kind[] getKinds() {
    return MeetingNews.Kind.values();
  }

  public NewsStanding[] getStandings() {
    return NewsStanding.values();
  }

  /** The filters as they stand in an address. */
  public String getFilters() {
    return "ministry="
        + getMinistry()
        + "&region="
        + getRegion()
        + "&kind="
        + getKind()
        + "&standing="
        + getStanding();
  }

  public String getMinistry() {
    return ministry;
  }

  /** A ministry that there is not is no restriction. */
  public void setMinistry(@Nullable String ministry) {
    this.ministry = ministry != null && bodies.body(ministry).isPresent() ? ministry : "";
  }

  public String getRegion() {
    return region;
  }

  /** A region that there is not is no restriction. */
  public void setRegion(@Nullable String region) {
    this.region = region != null && territory.region(region).isPresent() ? region : "";
  }

  public String getKind() {
    return kind;
  }

  /** A kind that there is not is no restriction. */
  public void setKind(@Nullable String kind) {
    this.kind = kind != null && one(MeetingNews.Kind.values(), kind) != null ? kind : "";
  }

  public String getStanding() {
    return standing;
  }

  /** A standing that there is not is no restriction. */
  public void setStanding(@Nullable String standing) {
    this.standing =
        standing != null && one(NewsStanding.values(), standing) != null ? standing : "";
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(@Nullable String before) {
    this.before = before == null ? "" : before;
  }

  public String getOutlet() {
    return outlet;
  }

  public void setOutlet(@Nullable String outlet) {
    this.outlet = outlet == null ? "" : outlet;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(@Nullable String url) {
    this.url = url == null ? "" : url;
  }
}
