package kz.kezdesu.portal.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.meeting.MeetingKind;
import kz.kezdesu.meeting.ScheduleFilter;
import kz.kezdesu.meeting.ScheduleVersionRow;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Choice;
import kz.kezdesu.portal.shell.Filters;
import kz.kezdesu.portal.shell.Names;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Tags;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of a year, filtered (4.3). In the current year it begins with this month; what is
 * over follows, the latest first.
 */
@Named
@RequestScoped
@At(
    path = "/{lang}/schedule",
    view = "/schedule/schedule.xhtml",
    parameters = {"year", "region", "ministry", "format", "kind"})
public class SchedulePage implements Page {
  private static final int MOST_ROWS = 500;
  private static final int FIRST_YEAR = 2022;
  private static final int LAST_YEAR = 2100;

  @EJB private MeetingCatalogue catalogue;
  @EJB private LawBook lawBook;
  @Inject private MeetingLines lines;
  @Inject private TileMap tileMap;
  @Inject private Filters filters;
  @Inject private Names names;
  @Inject private Clock clock;

  private int year;
  private @Nullable String region;
  private @Nullable String ministry;
  private @Nullable MeetingFormat format;
  private @Nullable MeetingKind kind;
  private List<Integer> years = List.of();
  private List<ScheduleMonth> months = List.of();
  private List<ScheduleMonth> past = List.of();
  private List<Tile> tiles = List.of();
  private @Nullable ScheduleVersionRow version;
  private long toCome;
  private long all;

  @Override
  public void load() {
    Instant now = clock.instant();
    LocalDate today = Almaty.dayOf(now);
    year = filters.number("year", FIRST_YEAR, LAST_YEAR).orElse(today.getYear());
    region = filters.region();
    ministry = filters.ministry();
    format = filters.oneOf(MeetingFormat.class, "format").orElse(null);
    kind = filters.oneOf(MeetingKind.class, "kind").orElse(null);
    ScheduleFilter whole = ScheduleFilter.ofYear(year, HouseClock.ZONE);
    List<MeetingLine> found =
        lines.of(
            catalogue.schedule(
                new ScheduleFilter(whole.from(), whole.to(), region, ministry, format, kind),
                MOST_ROWS));
    split(found, YearMonth.from(today));
    all = found.size();
    toCome =
        found.stream()
            .filter(line -> line.row().startsAt().isAfter(now) && !line.row().status().isOff())
            .count();
    tiles = tileMap.of(year, catalogue.byRegion(whole.from(), whole.to()), region);
    version = catalogue.scheduleVersion(year).orElse(null);
    Set<Integer> offered = new TreeSet<>(catalogue.years());
    offered.add(today.getYear());
    offered.add(year);
    years = List.copyOf(offered);
  }

  private void split(List<MeetingLine> found, YearMonth thisMonth) {
    Map<YearMonth, List<MeetingLine>> byMonth =
        found.stream()
            .collect(
                Collectors.groupingBy(SchedulePage::monthOf, TreeMap::new, Collectors.toList()));
    List<ScheduleMonth> inOrder =
        byMonth.entrySet().stream()
            .map(month -> new ScheduleMonth(month.getKey(), month.getValue()))
            .toList();
    if (year != thisMonth.getYear()) {
      months = inOrder;
      return;
    }
    months = inOrder.stream().filter(month -> !month.month().isBefore(thisMonth)).toList();
    List<ScheduleMonth> over =
        new ArrayList<>(
            inOrder.stream().filter(month -> month.month().isBefore(thisMonth)).toList());
    Collections.reverse(over);
    past = List.copyOf(over);
  }

  private static YearMonth monthOf(MeetingLine line) {
    return YearMonth.from(Almaty.dayOf(line.row().startsAt()));
  }

  @Override
  public Set<String> tags() {
    return Set.of(Tags.SCHEDULE);
  }

  public String getYear() {
    return Integer.toString(year);
  }

  public List<ScheduleMonth> getMonths() {
    return months;
  }

  /** The months of the current year that are over, the latest first. */
  public List<ScheduleMonth> getPast() {
    return past;
  }

  public long getPastCount() {
    return past.stream().mapToLong(month -> month.lines().size()).sum();
  }

  public boolean isEmpty() {
    return months.isEmpty() && past.isEmpty();
  }

  /** Meetings of the list that are still to be held. */
  public long getToCome() {
    return toCome;
  }

  public long getAll() {
    return all;
  }

  public List<Tile> getTiles() {
    return tiles;
  }

  public @Nullable ScheduleVersionRow getVersion() {
    return version;
  }

  /** What of the address names nothing and was left out. */
  public List<String> getIgnored() {
    return filters.ignored();
  }

  /** What the list is narrowed to, in words. */
  public List<String> getNarrowedTo() {
    return Stream.of(
            region == null ? "" : names.region(region),
            ministry == null ? "" : names.ministry(ministry))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  public List<Choice> getYears() {
    return years.stream()
        .map(Object::toString)
        .map(value -> new Choice(value, value, value.equals(getYear())))
        .toList();
  }

  public List<Choice> getRegions() {
    return filters.regions(region);
  }

  public List<Choice> getMinistries() {
    return filters.ministries(ministry, lawBook.inForceOn(LocalDate.now(clock)).excludedBodies());
  }

  public List<Choice> getFormats() {
    return filters.constants(List.of(MeetingFormat.values()), "meeting_format", format);
  }

  public List<Choice> getKinds() {
    return filters.constants(List.of(MeetingKind.values()), "meeting_kind", kind);
  }
}
