package kz.kezdesu.portal.progress;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Choice;
import kz.kezdesu.portal.shell.Filters;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.problem.ProblemDetail;
import kz.kezdesu.problem.ProgressFigures;
import kz.kezdesu.problem.ProgressFilter;
import org.jspecify.annotations.Nullable;

/** How the problems of a year or a quarter are being solved; silence is visible too (1.7). */
@Named
@RequestScoped
@At(
    path = "/{lang}/progress",
    view = "/progress/progress.xhtml",
    parameters = {"year", "quarter", "ministry", "region", "after"})
public class ProgressPage implements Page {
  private static final int PAGE = 20;
  private static final int FIRST_YEAR = 2022;
  private static final int LAST_YEAR = 2100;
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  @EJB private ProblemCatalogue catalogue;
  @EJB private MeetingCatalogue meetings;
  @EJB private LawBook lawBook;
  @Inject private ProblemLines lines;
  @Inject private Filters filters;
  @Inject private Visit visit;
  @Inject private Clock clock;

  private int year;
  private @Nullable Quarter quarter;
  private @Nullable Quarter asked;
  private @Nullable String ministry;
  private @Nullable String region;
  private List<ProblemLine> rows = List.of();
  private ProgressFigures figures = new ProgressFigures(0, 0, 0);
  private Set<Integer> years = Set.of();
  private boolean continued;
  private String next = "";

  @Override
  public void load() {
    Instant now = clock.instant();
    LocalDate today = Almaty.dayOf(now);
    year = filters.number("year", FIRST_YEAR, LAST_YEAR).orElse(today.getYear());
    quarter = filters.number("quarter", 1, 4).map(number -> new Quarter(year, number)).orElse(null);
    ministry = filters.ministry();
    region = filters.region();
    ProgressFilter filter = new ProgressFilter(from(), to(), ministry, region);
    asked = askedQuarter(now, lawBook.inForceOn(today));
    figures = catalogue.figures(filter, asked == null ? Quarter.of(today) : asked);
    Optional<Long> after =
        Optional.of(visit.typed("after"))
            .filter(typed -> typed.matches("[1-9][0-9]{0,17}"))
            .map(Long::valueOf);
    continued = after.isPresent();
    List<ProblemDetail> some = catalogue.withinAfter(filter, after.orElse(0L), PAGE + 1);
    rows = some.stream().limit(PAGE).map(problem -> lines.of(problem, year, quarter)).toList();
    next = some.size() > PAGE ? address() + "&after=" + some.get(PAGE - 1).id() : "";
    years = new TreeSet<>(meetings.years());
    years.removeIf(one -> one > today.getYear());
    years.add(today.getYear());
    years.add(year);
  }

  private Instant from() {
    return Almaty.startOf(quarter == null ? LocalDate.of(year, 1, 1) : quarter.firstDay());
  }

  private Instant to() {
    return Almaty.endOf(quarter == null ? LocalDate.of(year, 12, 31) : quarter.lastDay());
  }

  /** The quarter whose silence is counted: the chosen one, or the last whose day has passed. */
  private @Nullable Quarter askedQuarter(Instant now, Edition edition) {
    Stream<Quarter> wanted =
        quarter == null
            ? IntStream.of(4, 3, 2, 1).mapToObj(number -> new Quarter(year, number))
            : Stream.of(quarter);
    return wanted.filter(one -> one.progressDue(edition).isLate(now)).findFirst().orElse(null);
  }

  private String address() {
    return "?year="
        + year
        + "&quarter="
        + (quarter == null ? "" : quarter.number())
        + "&ministry="
        + (ministry == null ? "" : ministry)
        + "&region="
        + (region == null ? "" : region);
  }

  @Override
  public Set<String> tags() {
    Set<String> tags = new HashSet<>();
    tags.add(Tags.PROGRESS);
    rows.forEach(row -> tags.add(Tags.problem(row.detail().id())));
    return tags;
  }

  public String getYear() {
    return Integer.toString(year);
  }

  /** The chosen quarter in Roman figures; empty when the whole year is shown. */
  public String getRoman() {
    return quarter == null ? "" : ROMAN.get(quarter.number() - 1);
  }

  /** The quarter whose silence is counted, in Roman figures; empty when none is over. */
  public String getAskedRoman() {
    return asked == null ? "" : ROMAN.get(asked.number() - 1);
  }

  public ProgressFigures getFigures() {
    return figures;
  }

  public List<ProblemLine> getRows() {
    return rows;
  }

  public String getNext() {
    return next;
  }

  public String getFirst() {
    return address();
  }

  public boolean isContinued() {
    return continued;
  }

  public List<String> getIgnored() {
    return filters.ignored();
  }

  public List<Choice> getYears() {
    return years.stream()
        .map(Object::toString)
        .map(value -> new Choice(value, value, value.equals(getYear())))
        .toList();
  }

  public List<Choice> getQuarters() {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(
            number ->
                new Choice(
                    Integer.toString(number),
                    ROMAN.get(number - 1),
                    quarter != null && quarter.number() == number))
        .toList();
  }

  public List<Choice> getMinistries() {
    return filters.ministries(ministry, lawBook.inForceOn(LocalDate.now(clock)).excludedBodies());
  }

  public List<Choice> getRegions() {
    return filters.regions(region);
  }
}
