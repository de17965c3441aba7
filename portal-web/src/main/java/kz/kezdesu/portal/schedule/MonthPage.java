package kz.kezdesu.portal.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.WorkingDays;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleFilter;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Choice;
import kz.kezdesu.portal.shell.Crumb;
import kz.kezdesu.portal.shell.Filters;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The schedule of one month as a sheet of a calendar: week by week, each day with its meetings. */
@Named
@RequestScoped
@At(
    path = "/{lang}/schedule/month",
    view = "/schedule/month.xhtml",
    parameters = {"month", "region", "ministry"})
public class MonthPage implements Page {
  private static final int MOST_ROWS = 500;
  private static final int FIRST_YEAR = 2022;
  private static final int LAST_YEAR = 2100;
  private static final int DAYS_OF_A_WEEK = 7;

  @EJB private MeetingCatalogue catalogue;
  @EJB private LawBook lawBook;
  @Inject private MeetingLines lines;
  @Inject private Filters filters;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private YearMonth month = YearMonth.of(FIRST_YEAR, 1);
  private @Nullable String region;
  private @Nullable String ministry;
  private List<List<Day>> weeks = List.of();
  private int count;

  /**
   * A day of the sheet.
   *
   * @param inMonth whether it belongs to the month; days around it only fill the weeks
   * @param working whether people work on it
   */
  public record Day(
      LocalDate day, boolean inMonth, boolean working, boolean today, List<MeetingLine> lines) {
    public String number() {
      return Integer.toString(day.getDayOfMonth());
    }

    /** The classes of its cell. */
    public String css() {
      return (inMonth ? "" : "is-outside ")
          + (working ? "" : "is-off ")
          + (today ? "is-today " : "")
          + (lines.isEmpty() ? "is-empty" : "");
    }
  }

  @Override
  public void load() {
    LocalDate today = Almaty.dayOf(clock.instant());
    month = filters.month("month", FIRST_YEAR, LAST_YEAR).orElse(YearMonth.from(today));
    region = filters.region();
    ministry = filters.ministry();
    LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    Map<LocalDate, List<MeetingLine>> byDay =
        lines
            .of(
                catalogue.schedule(
                    new ScheduleFilter(
                        Almaty.startOf(month.atDay(1)),
                        Almaty.endOf(month.atEndOfMonth()),
                        region,
                        ministry,
                        null,
                        null),
                    MOST_ROWS))
            .stream()
            .collect(Collectors.groupingBy(line -> Almaty.dayOf(line.row().startsAt())));
    count = byDay.values().stream().mapToInt(List::size).sum();
    WorkingDays workingDays = lawBook.workingDays();
    List<List<Day>> sheet = new ArrayList<>();
    for (LocalDate monday = first;
        !monday.isAfter(last);
        monday = monday.plusDays(DAYS_OF_A_WEEK)) {
      LocalDate start = monday;
      sheet.add(
          IntStream.range(0, DAYS_OF_A_WEEK)
              .mapToObj(start::plusDays)
              .map(
                  day ->
                      new Day(
                          day,
                          YearMonth.from(day).equals(month),
                          workingDays.isWorking(day),
                          day.equals(today),
                          byDay.getOrDefault(day, List.of())))
              .toList());
    }
    weeks = List.copyOf(sheet);
  }

  @Override
  public Set<String> tags() {
    return Set.of(Tags.SCHEDULE);
  }

  /** A moment of the month, for its name. */
  public Instant getStart() {
    return Almaty.startOf(month.atDay(1));
  }

  public List<List<Day>> getWeeks() {
    return weeks;
  }

  /** The days of a week, for the heads of the columns. */
  public List<Instant> getWeekdays() {
    LocalDate monday = LocalDate.of(FIRST_YEAR, 1, 3);
    return IntStream.range(0, DAYS_OF_A_WEEK)
        .mapToObj(day -> Almaty.startOf(monday.plusDays(day)))
        .toList();
  }

  /** How many meetings the month has. */
  public int getCount() {
    return count;
  }

  public String getMonth() {
    return month.toString();
  }

  public String getYear() {
    return Integer.toString(month.getYear());
  }

  /** The address of the sheet so many months away, with the same filter. */
  public String address(int away) {
    return "/schedule/month?month="
        + month.plusMonths(away)
        + (region == null ? "" : "&region=" + region)
        + (ministry == null ? "" : "&ministry=" + ministry);
  }

  /** A moment of the month so many months away, for its name. */
  public Instant start(int away) {
    return Almaty.startOf(month.plusMonths(away).atDay(1));
  }

  public List<String> getIgnored() {
    return filters.ignored();
  }

  public List<Choice> getRegions() {
    return filters.regions(region);
  }

  public List<Choice> getMinistries() {
    return filters.ministries(ministry, lawBook.inForceOn(LocalDate.now(clock)).excludedBodies());
  }

  public List<Crumb> getCrumbs() {
    return List.of(
        new Crumb("/", texts.of("site.home")),
        new Crumb("/schedule?year=" + getYear(), texts.of("site.nav.schedule")));
  }
}
