package kz.kezdesu.backoffice.schedule;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.analysis.RankingCatalogue;
import kz.kezdesu.backoffice.progress.QuarterChoice;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Names;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Deadline;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.paper.PaperForm;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.schedule.ApproveSchedule;
import kz.kezdesu.schedule.Clash;
import kz.kezdesu.schedule.MoveLine;
import kz.kezdesu.schedule.PlannedMeeting;
import kz.kezdesu.schedule.ScheduleDesk;
import kz.kezdesu.schedule.ScheduleLine;
import kz.kezdesu.schedule.ScheduleSheet;
import kz.kezdesu.schedule.YearScheduleRow;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Region;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of a year on its way: compiled from accepted proposals, freed of clashes, submitted
 * (6.1), approved (4.3), and changed by a new version.
 */
@Named
@ViewScoped
@InMenu(
    order = 19,
    roles = {Role.ACCESS, Role.GOVERNMENT, Role.MEDIA, Role.PRESIDENTIAL_ADMINISTRATION})
public class YearPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private ScheduleDesk scheduleDesk;
  @EJB private Bodies bodies;
  @EJB private RankingCatalogue rankings;
  @EJB private Territory territory;
  @EJB private LawBook lawBook;
  @Inject private transient Clock clock;
  @Inject private Desk desk;
  @Inject private Names names;
  @Inject private LineNames lineNames;
  @Inject private Texts texts;
  @Inject private Notices notices;

  private String year = "";
  private int shownYear;
  private transient @Nullable ScheduleSheet sheet;
  private transient @Nullable ClashesByLine clashesByLine;
  private int seen;
  private Map<UUID, LocalText> hosts = Map.of();
  private transient @Nullable Map<String, Map<String, Integer>> places;

  private @Nullable ScheduleLine edited;
  private boolean cancelling;
  private String region = "";
  private String day = "";
  private String time = "";
  private Words place = new Words(TypedText.nothing());
  private Words lineReason = new Words(TypedText.nothing());
  private Words reason = new Words(TypedText.nothing());
  private String letter = "";
  private String approvedOn = "";
  private String number = "";
  private String remark = "";

  /** Reads the schedule of the year asked for. */
  public void load() {
    shownYear = ScheduleYears.chosen(year, clock);
    approvedOn = Almaty.dayOf(clock.instant()).toString();
    refresh();
  }

  private void refresh() {
    ScheduleSheet read = scheduleDesk.sheet(shownYear);
    sheet = read;
    clashesByLine = null;
    seen = read.version();
    hosts = bodies.names(read.lines().stream().map(ScheduleLine::host).distinct().toList());
  }

  /** Takes accepted proposals into the schedule. */
  public void compile() {
    int[] came = new int[1];
    changing(() -> came[0] = scheduleDesk.compile(shownYear, seen));
    notices.counted("schedule_year.compiled", came[0]);
  }

  /** Takes a line into the form, to be put elsewhere. */
  public void edit(ScheduleLine line) {
    choose(line, false);
  }

  /** Takes a line into the form, to be called off. */
  public void editCancel(ScheduleLine line) {
    choose(line, true);
  }

  private void choose(ScheduleLine line, boolean off) {
    PlannedMeeting meeting = line.meeting();
    edited = line;
    cancelling = off;
    region = meeting.regionKato();
    day = meeting.day().toString();
    time =
        LocalTime.ofInstant(meeting.startsAt(), Almaty.TIME)
            .truncatedTo(ChronoUnit.MINUTES)
            .toString();
    place = new Words(TypedText.of(meeting.place()));
    lineReason =
        new Words(line.reason() == null ? TypedText.nothing() : TypedText.of(line.reason()));
  }

  /** Leaves the line as it is. */
  public void leave() {
    edited = null;
  }

  /** Puts the line of the form elsewhere. */
  public void move() {
    ScheduleLine line = chosen();
    changing(
        () ->
            scheduleDesk.move(
                new MoveLine(
                    shownYear,
                    seen,
                    line.key(),
                    region,
                    day,
                    time,
                    place.typed(),
                    lineReason.typed())));
    edited = null;
    notices.done("schedule_year.moved", name(line));
  }

  /** Calls the line of the form off. */
  public void cancel() {
    ScheduleLine line = chosen();
    changing(() -> scheduleDesk.cancel(shownYear, seen, line.key(), lineReason.typed()));
    edited = null;
    notices.done("schedule_year.cancelled", name(line));
  }

  /** Puts a line back as the version before has it. */
  public void restore(ScheduleLine line) {
    changing(() -> scheduleDesk.restore(shownYear, seen, line.key()));
    notices.done("schedule_year.restored", name(line));
  }

  /** Takes a new line out; its proposal waits again. */
  public void takeOut(ScheduleLine line) {
    changing(() -> scheduleDesk.takeOut(shownYear, seen, line.key()));
    notices.done("schedule_year.taken_out", name(line));
  }

  /** Submits the version to the Prime Minister's Office. */
  public void submit() {
    changing(() -> scheduleDesk.submit(shownYear, seen, letter));
    letter = "";
    notices.done("schedule_year.submitted");
  }

  /** Returns the version with the remark that was typed. */
  public void giveBack() {
    changing(() -> scheduleDesk.giveBack(shownYear, seen, remark));
    remark = "";
    notices.done("schedule_year.returned");
  }

  /** Records the approval. */
  public void approve() {
    changing(() -> scheduleDesk.approve(new ApproveSchedule(shownYear, seen, approvedOn, number)));
    number = "";
    notices.done("schedule_year.approved");
  }

  /** Opens a new version for the reason that was typed. */
  public void change() {
    changing(() -> scheduleDesk.change(shownYear, seen, reason.typed()));
    reason = new Words(TypedText.nothing());
    notices.done("schedule_year.opened");
  }

  /** Drops the version that is being put together. */
  public void drop() {
    changing(() -> scheduleDesk.drop(shownYear, seen));
    notices.done("schedule_year.dropped");
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

  private ScheduleLine chosen() {
    return Optional.ofNullable(edited).orElseThrow(() -> new NotFound(shownYear));
  }

  public ScheduleSheet getSheet() {
    ScheduleSheet read = sheet;
    if (read == null) {
      read = scheduleDesk.sheet(shownYear);
      sheet = read;
    }
    return read;
  }

  /** A line in words: its day, its region and its ministry. */
  public String name(ScheduleLine line) {
    return lineNames.of(line);
  }

  /** What a clash is about, in words. */
  public String subject(Clash clash) {
    return switch (clash.kind()) {
      case SAME_PLACE, REGION_CROWDED, REGION_WITHOUT_MEETING -> names.region(clash.subject());
      case BODY_OUT_OF_SCOPE, SAME_PERSON, DAY_OVER, DAY_OFF, BODY_WITHOUT_MEETING ->
          desk.bodyName(clash.subject());
      case QUARTER_WITHOUT_MEETING ->
          texts.of(
              "schedule_year.in_quarter",
              desk.bodyName(clash.subject()),
              QuarterChoice.of(Objects.requireNonNull(clash.quarter())).roman());
    };
  }

  /** The lines of a clash. */
  public List<ScheduleLine> linesOf(Clash clash) {
    return clashesByLine().of(clash);
  }

  /** The clashes that need a deed, and those that need a look. */
  public List<Clash> clashes(boolean forbidden) {
    return getSheet().clashes().stream()
        .filter(clash -> clash.kind().isForbidden() == forbidden)
        .toList();
  }

  /** What is only pointed out, by kind. */
  public List<Clash.Kind> getPointedOut() {
    return clashes(false).stream().map(Clash::kind).distinct().toList();
  }

  /** The clashes of one kind. */
  public List<Clash> ofKind(Clash.Kind kind) {
    return getSheet().clashes().stream().filter(clash -> clash.kind() == kind).toList();
  }

  /** What speaks against a line, in words of one tag each. */
  public Set<String> against(ScheduleLine line) {
    return clashesByLine().against(line).stream()
        .map(kind -> texts.of("schedule_year.tag." + kind))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private ClashesByLine clashesByLine() {
    ClashesByLine known = clashesByLine;
    if (known == null) {
      known = new ClashesByLine(getSheet());
      clashesByLine = known;
    }
    return known;
  }

  /** The region's place in the ranking of the line's ministry; 0 when there is none (1.4b). */
  public int rank(ScheduleLine line) {
    Map<String, Map<String, Integer>> read = places;
    if (read == null) {
      read = rankings.placesInForce(clock.instant());
      places = read;
    }
    return read.getOrDefault(line.ministryCode(), Map.of())
        .getOrDefault(line.meeting().regionKato(), 0);
  }

  /** The name of the first head who holds a line's meeting. */
  public String host(ScheduleLine line) {
    LocalText name = hosts.get(line.host());
    return name == null ? "" : name.in(desk.getLanguage());
  }

  /** Where submitting the first version stands. */
  public Deadline.State getSubmissionState() {
    return getSheet().submission().stateAt(clock.instant(), lawBook.workingDays());
  }

  /** Where approving the first version stands. */
  public Deadline.State getApprovalState() {
    return getSheet().approval().stateAt(clock.instant(), lawBook.workingDays());
  }

  /**
   * A document of the version that is shown.
   *
   * @param query of the address at which it is
   */
  public record PaperLink(String query, String words) implements Serializable {}

  /** The documents of the version that is shown, in both official languages and all forms. */
  public List<PaperLink> getPapers() {
    YearScheduleRow row = getSheet().schedule();
    return row == null
        ? List.of()
        : Stream.of(Language.KK, Language.RU)
            .flatMap(
                language ->
                    Stream.of(PaperForm.values())
                        .map(
                            form ->
                                new PaperLink(
                                    "year=%d&number=%d&language=%s&form=%s"
                                        .formatted(
                                            shownYear,
                                            row.number(),
                                            language.code(),
                                            form.ending()),
                                    texts.of("schedule_year.paper." + language.code(), form))))
            .toList();
  }

  public @Nullable ScheduleLine getEdited() {
    return edited;
  }

  public boolean isCancelling() {
    return cancelling;
  }

  /** Whether a reason must be given for the line of the form. */
  public boolean isReasonWanted() {
    ScheduleLine line = edited;
    return line != null && line.meetingId() != null;
  }

  public List<Region> getRegions() {
    return territory.regions();
  }

  public List<Integer> getYears() {
    return ScheduleYears.all(clock);
  }

  public int getShownYear() {
    return shownYear;
  }

  public Words getPlace() {
    return place;
  }

  public Words getLineReason() {
    return lineReason;
  }

  public Words getReason() {
    return reason;
  }

  public String getYear() {
    return year;
  }

  public void setYear(@Nullable String year) {
    this.year = year == null ? "" : year;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(@Nullable String region) {
    this.region = region == null ? "" : region;
  }

  public String getDay() {
    return day;
  }

  public void setDay(@Nullable String day) {
    this.day = day == null ? "" : day;
  }

  public String getTime() {
    return time;
  }

  public void setTime(@Nullable String time) {
    this.time = time == null ? "" : time;
  }

  public String getLetter() {
    return letter;
  }

  public void setLetter(@Nullable String letter) {
    this.letter = letter == null ? "" : letter;
  }

  public String getApprovedOn() {
    return approvedOn;
  }

  public void setApprovedOn(@Nullable String approvedOn) {
    this.approvedOn = approvedOn == null ? "" : approvedOn;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(@Nullable String remark) {
    this.remark = remark == null ? "" : remark;
  }
}
