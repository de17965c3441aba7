package kz.kezdesu.backoffice.planning;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Deadline;
import kz.kezdesu.decree.Post;
import kz.kezdesu.decree.Scope;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.planning.EnterPlanLine;
import kz.kezdesu.planning.PlanDesk;
import kz.kezdesu.planning.PlanLine;
import kz.kezdesu.planning.PlanSheet;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Region;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * A ministry's plan of meetings of its deputies and committee chairs for a year: written line by
 * line, approved, changed by a new version (1.4c).
 */
@Named
@ViewScoped
@InMenu(
    order = 20,
    roles = {Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.PRESIDENTIAL_ADMINISTRATION})
public class PlanPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FIRST_YEAR = 2023;

  @EJB private PlanDesk planDesk;
  @EJB private Bodies bodies;
  @EJB private Territory territory;
  @EJB private LawBook lawBook;
  @Inject private transient Clock clock;
  @Inject private transient Caller caller;
  @Inject private Desk desk;
  @Inject private Notices notices;

  private String ministry = "";
  private String year = "";
  private int shownYear;
  private @Nullable PlanSheet sheet;

  private UUID key = UUID.randomUUID();
  private boolean editing;
  private String post = Post.DEPUTY.name();
  private String nameKk = "";
  private String nameRu = "";
  private String nameEn = "";
  private String day = "";
  private String format = MeetingFormat.OFFLINE.name();
  private String region = "";
  private String themeKk = "";
  private String themeRu = "";
  private String themeEn = "";
  private String reasonKk = "";
  private String reasonRu = "";
  private String reasonEn = "";

  /** Reads the plan asked for: of the own ministry, for the year whose plan is due next. */
  public void load() {
    if (ministry.isEmpty()) {
      ministry = getMinistries().stream().findFirst().map(Body::getCode).orElse("");
    }
    shownYear =
        year.isEmpty()
            ? nextYear()
            : getYears().stream()
                .filter(known -> known.toString().equals(year))
                .findFirst()
                .orElseThrow(() -> new NotFound(year));
    refresh();
  }

  /** Writes the line that was typed. */
  public void enter() {
    changing(
        () ->
            planDesk.enter(
                new EnterPlanLine(
                    ministry,
                    shownYear,
                    seen().version(),
                    key,
                    post,
                    new TypedText(nameKk, nameRu, nameEn),
                    day,
                    format,
                    region,
                    new TypedText(themeKk, themeRu, themeEn))));
    forget();
    notices.done("planning_plan.entered");
  }

  /** Takes the line into the form, to be changed. */
  public void edit(PlanLine line) {
    key = line.key();
    editing = true;
    post = line.post().name();
    nameKk = line.name().getKk();
    nameRu = line.name().getRu();
    nameEn = line.name().getEn();
    day = line.day().toString();
    format = line.format().name();
    region = line.regionKato();
    themeKk = line.theme().getKk();
    themeRu = line.theme().getRu();
    themeEn = line.theme().getEn();
  }

  /** Leaves the line as it is. */
  public void leave() {
    forget();
  }

  /** Takes a line out. */
  public void remove(PlanLine line) {
    changing(() -> planDesk.remove(ministry, shownYear, seen().version(), line.key()));
    notices.done("planning_plan.removed", line.name().in(desk.getLanguage()));
  }

  /** Approves the draft; everybody reads it from now on. */
  public void approve() {
    changing(() -> planDesk.approve(ministry, shownYear, seen().version()));
    notices.done("planning_plan.approved");
  }

  /** Opens a new version for the reason that was typed. */
  public void change() {
    changing(
        () ->
            planDesk.change(
                ministry,
                shownYear,
                seen().version(),
                new TypedText(reasonKk, reasonRu, reasonEn)));
    reasonKk = "";
    reasonRu = "";
    reasonEn = "";
    notices.done("planning_plan.opened");
  }

  /** Drops the new version; the one in force stays. */
  public void drop() {
    changing(() -> planDesk.drop(ministry, shownYear, seen().version()));
    notices.done("planning_plan.dropped");
  }

  /** Does it; when somebody was faster, the page shows what they did beside what was typed. */
  private void changing(Runnable deed) {
    try {
      deed.run();
    } catch (ChangedMeanwhile faster) {
      refresh();
      throw faster;
    }
    refresh();
  }

  private void refresh() {
    sheet = planDesk.sheet(ministry, shownYear);
  }

  private void forget() {
    key = UUID.randomUUID();
    editing = false;
    post = Post.DEPUTY.name();
    nameKk = "";
    nameRu = "";
    nameEn = "";
    day = "";
    format = MeetingFormat.OFFLINE.name();
    region = "";
    themeKk = "";
    themeRu = "";
    themeEn = "";
  }

  private PlanSheet seen() {
    if (sheet == null) {
      throw new NotFound(ministry);
    }
    return sheet;
  }

  private int nextYear() {
    return LocalDate.now(clock).getYear() + 1;
  }

  public @Nullable PlanSheet getSheet() {
    return sheet;
  }

  /** Where the deadline stands while the first version is not approved; empty once it is. */
  public Optional<Deadline.State> getState() {
    PlanSheet shown = seen();
    return shown.versions().isEmpty()
        ? Optional.of(shown.deadline().stateAt(clock.instant(), lawBook.workingDays()))
        : Optional.empty();
  }

  /** Calendar days that are left until the deadline is over; 0 when it is. */
  public long getDaysLeft() {
    long days = ChronoUnit.DAYS.between(LocalDate.now(clock), seen().deadline().day());
    return Math.max(0, days);
  }

  /** Whether nobody works on the day of the line. */
  public boolean isOnADayOff(PlanLine line) {
    return !lawBook.workingDays().isWorking(line.day());
  }

  /** Whether the same person has another meeting on that day. */
  public boolean isTwice(PlanLine line) {
    return seen().lines().stream()
        .anyMatch(
            other ->
                !other.key().equals(line.key())
                    && other.day().equals(line.day())
                    && other.name().getRu().equals(line.name().getRu()));
  }

  /** The ministries to choose from: the own ones, or all that the decree binds. */
  public List<Body> getMinistries() {
    Scope scope = new Scope(lawBook.inForceOn(LocalDate.now(clock)));
    boolean all = caller.holds(Role.PRESIDENTIAL_ADMINISTRATION);
    return bodies.ministries().stream()
        .filter(body -> scope.includes(body.getCode()))
        .filter(
            body -> all || caller.holdsAt(body.getCode(), Role.OFFICER, Role.EDITOR, Role.APPROVER))
        .toList();
  }

  /** The years to choose from, the latest first. */
  public List<Integer> getYears() {
    return Stream.iterate(nextYear(), one -> one >= FIRST_YEAR, one -> one - 1).toList();
  }

  public List<Region> getRegions() {
    return territory.regions();
  }

  public List<Post> getPosts() {
    return List.of(Post.DEPUTY, Post.COMMITTEE_CHAIR);
  }

  public MeetingFormat[] getFormats() {
    return MeetingFormat.values();
  }

  /** The name of a region. */
  public String regionName(String kato, Language language) {
    return territory.region(kato).map(found -> found.name(language)).orElse(kato);
  }

  public boolean isEditing() {
    return editing;
  }

  public int getShownYear() {
    return shownYear;
  }

  public String getMinistry() {
    return ministry;
  }

  public void setMinistry(@Nullable String ministry) {
    this.ministry = ministry == null ? "" : ministry;
  }

  public String getYear() {
    return year;
  }

  public void setYear(@Nullable String year) {
    this.year = year == null ? "" : year;
  }

  public String getPost() {
    return post;
  }

  public void setPost(@Nullable String post) {
    this.post = post == null ? "" : post;
  }

  public String getNameKk() {
    return nameKk;
  }

  public void setNameKk(@Nullable String nameKk) {
    this.nameKk = nameKk == null ? "" : nameKk;
  }

  public String getNameRu() {
    return nameRu;
  }

  public void setNameRu(@Nullable String nameRu) {
    this.nameRu = nameRu == null ? "" : nameRu;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(@Nullable String nameEn) {
    this.nameEn = nameEn == null ? "" : nameEn;
  }

  public String getDay() {
    return day;
  }

  public void setDay(@Nullable String day) {
    this.day = day == null ? "" : day;
  }

  public String getFormat() {
    return format;
  }

  public void setFormat(@Nullable String format) {
    this.format = format == null ? "" : format;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(@Nullable String region) {
    this.region = region == null ? "" : region;
  }

  public String getThemeKk() {
    return themeKk;
  }

  public void setThemeKk(@Nullable String themeKk) {
    this.themeKk = themeKk == null ? "" : themeKk;
  }

  public String getThemeRu() {
    return themeRu;
  }

  public void setThemeRu(@Nullable String themeRu) {
    this.themeRu = themeRu == null ? "" : themeRu;
  }

  public String getThemeEn() {
    return themeEn;
  }

  public void setThemeEn(@Nullable String themeEn) {
    this.themeEn = themeEn == null ? "" : themeEn;
  }

  public String getReasonKk() {
    return reasonKk;
  }

  public void setReasonKk(@Nullable String reasonKk) {
    this.reasonKk = reasonKk == null ? "" : reasonKk;
  }

  public String getReasonRu() {
    return reasonRu;
  }

  public void setReasonRu(@Nullable String reasonRu) {
    this.reasonRu = reasonRu == null ? "" : reasonRu;
  }

  public String getReasonEn() {
    return reasonEn;
  }

  public void setReasonEn(@Nullable String reasonEn) {
    this.reasonEn = reasonEn == null ? "" : reasonEn;
  }
}
