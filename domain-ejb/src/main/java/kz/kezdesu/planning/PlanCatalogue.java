package kz.kezdesu.planning;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Scope;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.planning.store.DepartmentalPlans;

/** The departmental plans as everybody reads them. */
@Stateless
@PermitAll
public class PlanCatalogue {
  @EJB private Bodies bodies;
  @EJB private LawBook lawBook;
  @Inject private DepartmentalPlans plans;

  /**
   * What every ministry that the decree binds planned for a year; those that approved nothing are
   * there too. Clause 1.4c.
   *
   * @param ministryCode only this one; empty for all
   */
  @Decree("1.4c")
  public List<PublishedPlan> plans(int year, String ministryCode) {
    Map<String, List<PlanRow>> versions =
        plans.approved(year, ministryCode).stream()
            .collect(
                Collectors.groupingBy(
                    PlanRow::ministryCode, LinkedHashMap::new, Collectors.toList()));
    Map<Long, List<PlanLine>> lines =
        plans.lines(versions.values().stream().map(list -> list.get(0).id()).toList());
    Scope scope = new Scope(lawBook.inForceOn(LocalDate.of(year, Month.DECEMBER, 31)));
    return bodies.ministries().stream()
        .map(Body::getCode)
        .filter(code -> ministryCode.isEmpty() || code.equals(ministryCode))
        .filter(code -> scope.includes(code) || versions.containsKey(code))
        .map(
            code -> {
              List<PlanRow> own = versions.getOrDefault(code, List.of());
              return new PublishedPlan(
                  code,
                  own,
                  own.isEmpty() ? List.of() : lines.getOrDefault(own.get(0).id(), List.of()));
            })
        .toList();
  }

  /** What each approved version after the first changed, the last one first. */
  public Map<PlanRow, PlanDifference> differences(List<PlanRow> versions) {
    Map<Long, List<PlanLine>> lines = plans.lines(versions.stream().map(PlanRow::id).toList());
    Map<PlanRow, PlanDifference> differences = new LinkedHashMap<>();
    IntStream.range(0, Math.max(0, versions.size() - 1))
        .forEach(
            i ->
                differences.put(
                    versions.get(i),
                    PlanDifference.between(
                        lines.getOrDefault(versions.get(i + 1).id(), List.of()),
                        lines.getOrDefault(versions.get(i).id(), List.of()))));
    return differences;
  }

  /** When each ministry's plan for a year was first approved. */
  public Map<String, Instant> firstApprovals(int year) {
    return plans.approved(year, "").stream()
        .filter(row -> row.number() == 1)
        .collect(
            Collectors.toMap(
                PlanRow::ministryCode,
                row -> Optional.ofNullable(row.approvedAt()).orElse(Instant.EPOCH)));
  }
}
