package kz.kezdesu.planning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kezdesu.planning.PlanLine;
import kz.kezdesu.planning.PlanRow;
import kz.kezdesu.planning.model.DepartmentalPlan;
import kz.kezdesu.planning.model.DepartmentalPlanLine;

/** Queries over departmental plans. */
@ApplicationScoped
public class DepartmentalPlans {
  @PersistenceContext private EntityManager entityManager;

  /** Until the transaction ends nobody else changes the ministry's plan for this year. */
  public void hold(String ministryCode, int year) {
    entityManager
        .createNamedQuery("DepartmentalPlan.hold")
        .setParameter(1, ministryCode)
        .setParameter(2, Integer.toString(year))
        .getSingleResult();
  }

  /** All versions of a ministry's plan for a year, the last one first. */
  public List<DepartmentalPlan> of(String ministryCode, int year) {
    return entityManager
        .createNamedQuery("DepartmentalPlan.of", DepartmentalPlan.class)
        .setParameter("ministry", ministryCode)
        .setParameter("year", year)
        .getResultList();
  }

  /**
   * The approved versions of a year, by ministry, the one in force first.
   *
   * @param ministryCode only of this ministry; empty for all
   */
  public List<PlanRow> approved(int year, String ministryCode) {
    return entityManager
        .createNamedQuery("DepartmentalPlan.approved", DepartmentalPlan.class)
        .setParameter("year", year)
        .setParameter("ministry", ministryCode)
        .getResultStream()
        .map(DepartmentalPlan::row)
        .toList();
  }

  /** The lines of these plans by plan, each by day. */
  public Map<Long, List<PlanLine>> lines(List<Long> plans) {
    Map<Long, List<PlanLine>> lines = new LinkedHashMap<>();
    if (!plans.isEmpty()) {
      entityManager
          .createNamedQuery("DepartmentalPlanLine.of", DepartmentalPlanLine.class)
          .setParameter("plans", plans)
          .getResultList()
          .forEach(
              line ->
                  lines.computeIfAbsent(line.planId(), plan -> new ArrayList<>()).add(line.line()));
    }
    return lines;
  }

  public void add(DepartmentalPlan plan) {
    entityManager.persist(plan);
    entityManager.flush();
  }

  public void remove(DepartmentalPlan plan) {
    entityManager.remove(plan);
  }

  /** The plan's version grows, whatever of it is changed. */
  public void touch(DepartmentalPlan plan) {
    entityManager.lock(plan, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }
}
