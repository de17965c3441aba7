package kz.kezdesu.portal.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Crumb;
import kz.kezdesu.portal.shell.Filters;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.schedule.PublishedSchedule;
import kz.kezdesu.schedule.ScheduleCatalogue;
import kz.kezdesu.schedule.ScheduleLine;
import org.jspecify.annotations.Nullable;

/** One approved version of a year's schedule: what it changed, and all its lines (4.3). */
@Named
@RequestScoped
@At(
    path = "/{lang}/schedule/versions/{n}",
    view = "/schedule/version.xhtml",
    parameters = {"year"})
public class VersionPage implements Page {
  private static final int FIRST_YEAR = 2022;
  private static final int MOST_VERSIONS = 1000;

  @EJB private ScheduleCatalogue catalogue;
  @Inject private Filters filters;
  @Inject private Visit visit;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private int year;
  private @Nullable PublishedSchedule schedule;
  private List<MonthOfLines> months = List.of();

  /** A month of a version, with its lines in order. */
  public record MonthOfLines(YearMonth month, List<ScheduleLine> lines) {
    /** A moment of the month, for its name. */
    public Instant start() {
      return Almaty.startOf(month.atDay(1));
    }
  }

  @Override
  public void load() {
    int thisYear = LocalDate.now(clock).getYear();
    year = filters.number("year", FIRST_YEAR, thisYear + 1).orElse(thisYear);
    long number = visit.id("n");
    if (number > MOST_VERSIONS) {
      throw new NotFound(number);
    }
    PublishedSchedule found = catalogue.version(year, (int) number);
    schedule = found;
    Map<YearMonth, List<ScheduleLine>> byMonth =
        found.lines().stream()
            .collect(
                Collectors.groupingBy(
                    line -> YearMonth.from(line.meeting().day()),
                    TreeMap::new,
                    Collectors.toList()));
    months =
        byMonth.entrySet().stream()
            .map(entry -> new MonthOfLines(entry.getKey(), entry.getValue()))
            .toList();
  }

  @Override
  public Set<String> tags() {
    return Set.of(Tags.SCHEDULE);
  }

  public String getYear() {
    return Integer.toString(year);
  }

  public PublishedSchedule getSchedule() {
    return Optional.ofNullable(schedule).orElseThrow(() -> new NotFound(year));
  }

  public List<MonthOfLines> getMonths() {
    return months;
  }

  /** Whether the version has its document; those approved before documents were kept have none. */
  public boolean isPapers() {
    return getSchedule().hasPapers();
  }

  /** The official language of the document for this visitor. */
  public String getPaperLanguage() {
    return (visit.getLanguage() == Language.KK ? Language.KK : Language.RU).code();
  }

  /** The name of the first head who holds a line's meeting. */
  public String host(ScheduleLine line) {
    LocalText name = getSchedule().hosts().get(line.host());
    return name == null ? "" : name.in(visit.getLanguage());
  }

  public List<Crumb> getCrumbs() {
    return List.of(
        new Crumb("/", texts.of("site.home")),
        new Crumb("/schedule", texts.of("site.nav.schedule")),
        new Crumb(
            "/schedule/versions?year=" + year,
            texts.of("schedule_versions.title", Integer.toString(year))));
  }
}
