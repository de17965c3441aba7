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
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingFormat;
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
 * The schedule of a year, filtered (4.3). In the current year it begins with today; what is over
 * follows, the latest month first.
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
    split(found, today);
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

  private void split(List<MeetingLine> found, LocalDate today) {
    boolean thisYear = year == today.getYear();
    List<MeetingLine> over =
        found.stream().filter(line -> thisYear && dayOf(line).isBefore(today)).toList();
    months = byMonth(found.stream().filter(line -> !over.contains(line)).toList());
    List<ScheduleMonth> latestFirst = new ArrayList<>(byMonth(over));
    Collections.reverse(latestFirst);
    past = List.copyOf(latestFirst);
  }

  private static List<ScheduleMonth> byMonth(List<MeetingLine> lines) {
    Map<YearMonth, List<MeetingLine>> byMonth =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> YearMonth.from(dayOf(line)), TreeMap::new, Collectors.toList()));
    return byMonth.entrySet().stream()
        .map(month -> new ScheduleMonth(month.getKey(), month.getValue()))
        .toList();
  }

  private static LocalDate dayOf(MeetingLine line) {
    return Almaty.dayOf(line.row().startsAt());
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

  /** The days of the current year that are over, the latest month first. */
  public List<ScheduleMonth> getPast() {
    return past;
  }

  public long getPastCount() {
    return past.stream().mapToLong(month -> month.lines().size()).sum();
  }

  public boolean isNone() {
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

  /** What leads to the same meetings month by month: the first month that has one to come. */
  public String getMonthQuery() {
    return (months.isEmpty() ? "?month=" + year + "-01" : "?month=" + months.get(0).month())
        + (region == null ? "" : "&region=" + region)
        + (ministry == null ? "" : "&ministry=" + ministry);
  }

  /** The filters as they stand in an address, for what is taken along of the same meetings. */
  public String getQuery() {
    String query =
        Stream.of(
                "year=" + year,
                region == null ? "" : "region=" + region,
                ministry == null ? "" : "ministry=" + ministry,
                format == null ? "" : "format=" + format,
                kind == null ? "" : "kind=" + kind)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining("&"));
    return "?" + query;
  }

  /** The same for a calendar: that of the current year goes on into the next. */
  public String getStandingQuery() {
    return year == Almaty.dayOf(clock.instant()).getYear()
        ? getQuery().replaceFirst("[?]year=[0-9]+&?", "?").replaceFirst("[?]$", "")
        : getQuery();
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

  /** The region to which the list is narrowed; null when to none. */
  public @Nullable String getRegion() {
    return region;
  }

  /** The ministry to which the list is narrowed; null when to none. */
  public @Nullable String getMinistry() {
    return ministry;
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
