package kz.kezdesu.timetable;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolutionUpdatePolicy;
import ai.timefold.solver.core.api.solver.SolverFactory;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kz.kezdesu.timetable.model.Timetable;

/** Weighs whole timetables by the rules that the search goes by. */
final class Scales {
  private final SolutionManager<Timetable, HardMediumSoftLongScore> scales;

  Scales(SolverFactory<Timetable> factory) {
    this.scales = SolutionManager.create(factory);
  }

  /** What it weighs, level by level; the greater of two is the better. */
  HardMediumSoftLongScore score(Timetable timetable) {
    return Objects.requireNonNull(scales.update(timetable, SolutionUpdatePolicy.UPDATE_SCORE_ONLY));
  }

  /** By how many units it misses each rule. */
  Map<TimetableRule, Long> units(Timetable timetable) {
    Map<TimetableRule, Long> units = new EnumMap<>(TimetableRule.class);
    scales
        .analyze(
            timetable,
            ScoreAnalysisFetchPolicy.FETCH_MATCH_COUNT,
            SolutionUpdatePolicy.UPDATE_SCORE_ONLY)
        .constraintMap()
        .forEach(
            (constraint, analysis) -> {
              TimetableRule rule = TimetableRule.valueOf(constraint.constraintName());
              HardMediumSoftLongScore score = analysis.score();
              long cost = score.hardScore() + score.mediumScore() + score.softScore();
              units.put(rule, -cost / rule.weight());
            });
    return units;
  }

  /** The weight of the wishes that it misses. */
  long wishes(Timetable timetable) {
    return -score(timetable).softScore();
  }
}
