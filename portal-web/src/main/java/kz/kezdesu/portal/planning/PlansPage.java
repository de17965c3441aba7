package kz.kezdesu.portal.planning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Deadline;
import kz.kezdesu.decree.DutyCalendar;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.planning.PlanCatalogue;
import kz.kezdesu.planning.PlanDifference;
import kz.kezdesu.planning.PlanRow;
import kz.kezdesu.planning.PublishedPlan;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Choice;
import kz.kezdesu.portal.shell.Filters;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Tags;
import org.jspecify.annotations.Nullable;

/**
 * What deputies of ministers and chairs of committees plan for a year: all ministries at a glance,
 * or one with its meetings and what its versions changed (1.4c).
 */
@Named
@RequestScoped
@At(
    path = "/{lang}/plans",
    view = "/planning/plans.xhtml",
    parameters = {"year", "ministry"})
public class PlansPage implements Page {
  private static final int FIRST_YEAR = 2023;

  @EJB private PlanCatalogue catalogue;
  @EJB private LawBook lawBook;
  @Inject private Filters filters;
  @Inject private Clock clock;

  private int year;
  private @Nullable String ministry;
  private List<PublishedPlan> plans = List.of();
  private Map<PlanRow, PlanDifference> differences = Map.of();
  private boolean over;

  @Override
  public void load() {
    int thisYear = LocalDate.now(clock).getYear();
    year = filters.number("year", FIRST_YEAR, thisYear + 1).orElse(thisYear);
    ministry = filters.ministry();
    plans = catalogue.plans(year, ministry == null ? "" : ministry);
    over = deadline().isLate(clock.instant());
    if (ministry != null && !plans.isEmpty()) {
      differences = catalogue.differences(plans.get(0).versions());
    }
  }

  @Override
  public Set<String> tags() {
    return Set.of(Tags.PLANS);
  }

  public String getYear() {
    return Integer.toString(year);
  }

  public List<PublishedPlan> getPlans() {
    return plans;
  }

  /** The plan of the chosen ministry; null when all are shown, or the decree does not bind it. */
  public @Nullable PublishedPlan getPlan() {
    return ministry == null || plans.isEmpty() ? null : plans.get(0);
  }

  public boolean isOne() {
    return ministry != null;
  }

  /** What the later versions changed, the last one first. */
  public List<Map.Entry<PlanRow, PlanDifference>> getDifferences() {
    return List.copyOf(differences.entrySet());
  }

  /** Whether the day by which plans had to be approved has passed. */
  public boolean isOver() {
    return over;
  }

  /** The last day for approving the plans of the year. */
  public LocalDate getLastDay() {
    return deadline().day();
  }

  /** The day of an approval. */
  public LocalDate approvedOn(PlanRow row) {
    return row.approvedAt() == null ? LocalDate.EPOCH : Almaty.dayOf(row.approvedAt());
  }

  public List<String> getIgnored() {
    return filters.ignored();
  }

  public List<Choice> getYears() {
    int last = LocalDate.now(clock).getYear() + 1;
    return IntStream.rangeClosed(0, last - FIRST_YEAR)
        .mapToObj(back -> Integer.toString(last - back))
        .map(value -> new Choice(value, value, value.equals(getYear())))
        .toList();
  }

  public List<Choice> getMinistries() {
    return filters.ministries(ministry, lawBook.inForceOn(LocalDate.now(clock)).excludedBodies());
  }

  private Deadline deadline() {
    return DutyCalendar.departmentalPlan(year).deadline();
  }
}
