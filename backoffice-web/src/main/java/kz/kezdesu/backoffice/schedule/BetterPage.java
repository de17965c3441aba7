package kz.kezdesu.backoffice.schedule;

import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Names;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.refusal.Refusal;
import kz.kezdesu.schedule.ScheduleLine;
import kz.kezdesu.schedule.ScheduleSheet;
import kz.kezdesu.staff.Role;
import kz.kezdesu.timetable.AcceptMoves;
import kz.kezdesu.timetable.FixLine;
import kz.kezdesu.timetable.KindCount;
import kz.kezdesu.timetable.MoveRow;
import kz.kezdesu.timetable.ProposedMove;
import kz.kezdesu.timetable.SearchRow;
import kz.kezdesu.timetable.Stay;
import kz.kezdesu.timetable.TimetableDesk;
import kz.kezdesu.timetable.TimetableRule;
import kz.kezdesu.timetable.TimetableSheet;
import org.jspecify.annotations.Nullable;

/**
 * A better schedule on demand: a search is started, looked at while it runs, stopped; what it
 * proposes is accepted or declined move by move, or all at once.
 */
@Named
@ViewScoped
@InMenu(
    order = 20,
    listed = false,
    roles = {Role.ACCESS, Role.GOVERNMENT, Role.MEDIA, Role.PRESIDENTIAL_ADMINISTRATION})
public class BetterPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private TimetableDesk timetables;
  @Inject private transient Clock clock;
  @Inject private FacesContext faces;
  @Inject private Desk desk;
  @Inject private Names names;
  @Inject private LineNames lineNames;
  @Inject private Texts texts;
  @Inject private Notices notices;

  private String year = "";
  private int shownYear;
  private transient @Nullable TimetableSheet sheet;
  private @Nullable SearchRow progress;
  private int seen;
  private boolean regionsToo = true;
  private String line = "";
  private String stay = Stay.BOTH.name();

  /** Reads the schedule of the year asked for, and the last search for a better one. */
  public void load() {
    shownYear = ScheduleYears.chosen(year, clock);
    refresh();
  }

  private void refresh() {
    TimetableSheet read = timetables.sheet(shownYear);
    sheet = read;
    progress = read.isRunning() ? read.search() : null;
    seen = read.schedule().version();
  }

  /** Begins to look for a better schedule. */
  public void start() {
    changing(() -> timetables.start(shownYear, seen, regionsToo));
    notices.done("schedule_better.started");
  }

  /** Ends the search; what it has found so far is proposed as soon as it has put it down. */
  public void stop() {
    changing(() -> timetables.stop(shownYear));
    notices.done("schedule_better.stopping");
  }

  /**
   * Looks how far the search is; when it is over, the page is opened anew with what it proposes.
   */
  public void look() throws IOException {
    progress = timetables.progress(shownYear).filter(SearchRow::isRunning).orElse(null);
    if (progress == null) {
      notices.done("schedule_better.over");
      ExternalContext site = faces.getExternalContext();
      site.redirect(site.getRequestContextPath() + "/schedule/better?year=" + shownYear);
    }
  }

  /** The search that runs, as it was last looked at; null when none runs. */
  public @Nullable SearchRow getProgress() {
    return progress;
  }

  /** Makes a move, and those that belong to it. */
  public void accept(MoveRow row) {
    Set<UUID> keys = row.together().isEmpty() ? Set.of(row.move().key()) : row.together();
    changing(() -> timetables.accept(new AcceptMoves(shownYear, seen, keys)));
    notices.counted("schedule_better.accepted", keys.size());
  }

  /** Makes every move that is still open and brings no clash. */
  public void acceptAll() {
    int[] made = new int[1];
    changing(() -> made[0] = timetables.acceptAll(shownYear, seen));
    notices.counted("schedule_better.accepted", made[0]);
  }

  /** Leaves a line where it is, now and in later searches. */
  public void decline(MoveRow row) {
    changing(() -> timetables.decline(shownYear, row.move().key()));
    notices.done("schedule_better.declined", name(row));
  }

  /** Fixes what was chosen of the line that was chosen. */
  public void fix() {
    changing(() -> timetables.fix(new FixLine(shownYear, line, stay)));
    line = "";
    notices.done("schedule_better.fixed");
  }

  /** Later searches may move the line again. */
  public void release(ScheduleLine line) {
    changing(() -> timetables.release(shownYear, line.key()));
    notices.done("schedule_better.released", name(line));
  }

  /** Does it; when it is refused, the page shows how things stand now. */
  private void changing(Runnable deed) {
    try {
      deed.run();
    } catch (Refusal refused) {
      refresh();
      throw refused;
    }
    refresh();
  }

  public TimetableSheet getSheet() {
    TimetableSheet read = sheet;
    if (read == null) {
      read = timetables.sheet(shownYear);
      sheet = read;
    }
    return read;
  }

  private List<ScheduleLine> lines() {
    return getSheet().schedule().lines();
  }

  /** Whether there is something to look for a better schedule of. */
  public boolean isStartable() {
    return getSheet().mayDecide()
        && !getSheet().isRunning()
        && !getSheet().schedule().lines().isEmpty();
  }

  /** What the search proposed and nobody has decided yet, what is out of date included. */
  public List<MoveRow> getUndecided() {
    return getSheet().moves().stream().filter(row -> row.isOpen() || row.isStale()).toList();
  }

  /** How many of the moves were accepted, and how many declined. */
  public long decided(MoveRow.Standing standing) {
    return getSheet().moves().stream().filter(row -> row.standing() == standing).count();
  }

  /** What becomes better with a move, in words. */
  public List<Reason> better(ProposedMove move) {
    return reasons(move, true);
  }

  /** What becomes worse with it, in words. */
  public List<Reason> worse(ProposedMove move) {
    return reasons(move, false);
  }

  /**
   * What a move changes by one rule.
   *
   * @param clause that wants it
   */
  public record Reason(String words, String clause) implements Serializable {}

  private List<Reason> reasons(ProposedMove move, boolean better) {
    return move.gains().stream()
        .filter(gain -> gain.isBetter() == better)
        .map(gain -> new Reason(words(move, gain), gain.rule().clause()))
        .toList();
  }

  private String words(ProposedMove move, ProposedMove.Gain gain) {
    return texts.of(
        "schedule_better." + (gain.isBetter() ? "better." : "worse.") + gain.rule(),
        move.to().place(),
        move.from().place());
  }

  /** The moves that are made with this one, by the names of their lines. */
  public List<String> others(MoveRow row) {
    Map<UUID, ScheduleLine> known = getSchedule().linesByKey();
    return row.together().stream()
        .filter(key -> !key.equals(row.move().key()))
        .map(known::get)
        .flatMap(Stream::ofNullable)
        .map(this::name)
        .toList();
  }

  /** The theme of a move's meeting; empty when the schedule has it no more. */
  public String theme(MoveRow row) {
    ScheduleLine line = row.line();
    return line == null ? "" : line.meeting().theme().in(desk.getLanguage());
  }

  /** The ministry of a move's meeting. */
  public String ministry(MoveRow row) {
    ScheduleLine line = row.line();
    return line == null ? "" : desk.bodyName(line.ministryCode());
  }

  /** The line of a move in words, for those who do not see the table. */
  public String name(MoveRow row) {
    ScheduleLine line = row.line();
    return line == null ? names.region(row.move().from().regionKato()) : name(line);
  }

  /** A line in words: its day, its region and its ministry. */
  public String name(ScheduleLine line) {
    return lineNames.of(line);
  }

  /** Whether no other day or region helps against clashes of this kind. */
  public boolean isBeyond(KindCount count) {
    return TimetableRule.against(count.kind()).isEmpty();
  }

  public Collection<TimetableRule> getRules() {
    return List.of(TimetableRule.values());
  }

  /** The lines of which staff have fixed something. */
  public List<ScheduleLine> getFixedLines() {
    return lines().stream().filter(line -> getSheet().stays().containsKey(line.key())).toList();
  }

  /** What staff have fixed of a line. */
  public Stay stayOf(ScheduleLine line) {
    return getSheet().stays().getOrDefault(line.key(), Stay.BOTH);
  }

  /** The lines that a search may move. */
  public List<ScheduleLine> getMovableLines() {
    List<ScheduleLine> movable = new ArrayList<>(lines());
    movable.removeIf(line -> line.meetingId() != null || !line.isPlanned());
    movable.removeIf(line -> getSheet().stays().containsKey(line.key()));
    return movable;
  }

  public Stay[] getAllStays() {
    return Stay.values();
  }

  public List<Integer> getYears() {
    return ScheduleYears.all(clock);
  }

  public int getShownYear() {
    return shownYear;
  }

  public ScheduleSheet getSchedule() {
    return getSheet().schedule();
  }

  public String getYear() {
    return year;
  }

  public void setYear(@Nullable String year) {
    this.year = year == null ? "" : year;
  }

  public boolean isRegionsToo() {
    return regionsToo;
  }

  public void setRegionsToo(boolean regionsToo) {
    this.regionsToo = regionsToo;
  }

  public String getLine() {
    return line;
  }

  public void setLine(@Nullable String line) {
    this.line = line == null ? "" : line;
  }

  public String getStay() {
    return stay;
  }

  public void setStay(@Nullable String stay) {
    this.stay = stay == null ? "" : stay;
  }
}
