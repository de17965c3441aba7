package kz.kezdesu.portal.oversight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kezdesu.decree.DatedDuty.Standing;
import kz.kezdesu.oversight.BodySum;
import kz.kezdesu.oversight.ObligationRow;
import kz.kezdesu.oversight.Obligations;
import kz.kezdesu.oversight.ObligationsBoard;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Choice;
import kz.kezdesu.portal.shell.Filters;
import kz.kezdesu.portal.shell.Names;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Tags;
import org.jspecify.annotations.Nullable;

/**
 * What every body owes by the decree in a year: what was done, done late, or not done though its
 * day is over. The whole year is shown as sums with what is overdue now; one body or one state is
 * shown duty by duty.
 */
@Named
@RequestScoped
@At(
    path = "/{lang}/oversight",
    view = "/oversight/oversight.xhtml",
    parameters = {"year", "ministry", "status"})
public class OversightPage implements Page {
  private static final int MOST_OVERDUE = 6;

  @EJB private ObligationsBoard board;
  @Inject private DutyLines lines;
  @Inject private Filters filters;
  @Inject private Names names;
  @Inject private Clock clock;

  private int year;
  private int thisYear;
  private @Nullable String body;
  private @Nullable Standing standing;
  private Obligations ofBody = new Obligations(List.of());
  private List<BodyDuties> bodies = List.of();
  private List<DutyLine> overdue = List.of();
  private List<BodySum> sums = List.of();

  @Override
  public void load() {
    thisYear = LocalDate.now(clock).getYear();
    year =
        filters
            .number("year", ObligationsBoard.FIRST_YEAR, ObligationsBoard.LAST_YEAR)
            .orElse(thisYear);
    body = filters.body();
    standing = filters.oneOf(Standing.class, "status").orElse(null);
    Obligations all = board.year(year);
    ofBody = body == null ? all : all.ofBodies(Set.of(body));
    if (isNarrowed()) {
      bodies = byBody(standing == null ? ofBody : ofBody.standing(standing));
    } else {
      overdue =
          all.standing(Standing.OVERDUE).rows().stream()
              .sorted(Comparator.comparing(ObligationRow::day).reversed())
              .limit(MOST_OVERDUE)
              .map(lines::of)
              .toList();
      sums =
          all.byBody().stream()
              .sorted(
                  Comparator.comparing((BodySum sum) -> -sum.count(Standing.OVERDUE))
                      .thenComparing(sum -> -sum.count(Standing.DONE_LATE))
                      .thenComparing(sum -> names.ministry(sum.bodyCode())))
              .toList();
    }
  }

  private List<BodyDuties> byBody(Obligations wanted) {
    Map<String, List<DutyLine>> found =
        wanted.rows().stream()
            .sorted(Comparator.comparing(row -> names.ministry(row.bodyCode())))
            .collect(
                Collectors.groupingBy(
                    ObligationRow::bodyCode,
                    LinkedHashMap::new,
                    Collectors.mapping(lines::of, Collectors.toList())));
    return found.entrySet().stream()
        .map(entry -> new BodyDuties(entry.getKey(), entry.getValue()))
        .toList();
  }

  @Override
  public Set<String> tags() {
    return Set.of(Tags.OVERSIGHT, Tags.PROGRESS, Tags.SCHEDULE);
  }

  /** Whether one body or one state is asked for. */
  public boolean isNarrowed() {
    return body != null || standing != null;
  }

  public String getYear() {
    return Integer.toString(year);
  }

  /** The chosen body; empty for all. */
  public String getBody() {
    return body == null ? "" : body;
  }

  /** The states, each with how many duties of the chosen body stand so. */
  public List<Standing> getStandings() {
    return List.of(
        Standing.OVERDUE, Standing.DONE_LATE, Standing.DONE, Standing.DUE, Standing.COMING);
  }

  public long count(Standing one) {
    return ofBody.count(one);
  }

  /** How many of a body's duties stand so. */
  public long count(BodySum sum, String one) {
    return sum.count(Standing.valueOf(one));
  }

  /** This page with one state chosen. */
  public String address(Standing one) {
    return "?year=" + year + (body == null ? "" : "&ministry=" + body) + "&status=" + one.name();
  }

  public List<BodyDuties> getBodies() {
    return bodies;
  }

  public List<DutyLine> getOverdue() {
    return overdue;
  }

  /** Whether more duties are overdue than are shown. */
  public boolean isMoreOverdue() {
    return ofBody.count(Standing.OVERDUE) > overdue.size();
  }

  public List<BodySum> getSums() {
    return sums;
  }

  /** Whether nothing is owed at all in this year, as before the decree. */
  public boolean isNothing() {
    return isNarrowed() ? bodies.isEmpty() : sums.isEmpty();
  }

  public List<String> getIgnored() {
    return filters.ignored();
  }

  public List<Choice> getYears() {
    Set<Integer> years =
        new TreeSet<>(
            IntStream.rangeClosed(ObligationsBoard.FIRST_YEAR, thisYear + 1).boxed().toList());
    years.add(year);
    return years.stream()
        .map(Object::toString)
        .map(value -> new Choice(value, value, value.equals(getYear())))
        .toList();
  }

  public List<Choice> getAllBodies() {
    return filters.bodies(body, Set.of());
  }

  public List<Choice> getStatuses() {
    return filters.constants(Arrays.asList(Standing.values()), "oversight_standing", standing);
  }
}
