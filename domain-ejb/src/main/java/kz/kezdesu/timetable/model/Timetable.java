package kz.kezdesu.timetable.model;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All lines of a year's schedule, each on some day in some region. */
@PlanningSolution
public class Timetable {
  @ProblemFactCollectionProperty private List<RegionToServe> regions = new ArrayList<>();
  @ProblemFactCollectionProperty private List<QuarterToServe> quarters = new ArrayList<>();
  @PlanningEntityCollectionProperty private List<MovableLine> lines = new ArrayList<>();
  @PlanningScore private @Nullable HardMediumSoftLongScore score;

  protected Timetable() {}

  public Timetable(List<String> regions, List<QuarterToServe> quarters, List<MovableLine> lines) {
    this.quarters = List.copyOf(quarters);
    this.regions = regions.stream().map(RegionToServe::new).toList();
    this.lines = new ArrayList<>(lines);
  }

  public List<MovableLine> lines() {
    return lines;
  }

  /** What it was weighed at; null while it was not. */
  public @Nullable HardMediumSoftLongScore score() {
    return score;
  }
}
