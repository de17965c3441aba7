package kz.kezdesu.timetable.model;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.time.LocalDate;
import java.util.List;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.schedule.ScheduleClashes;
import kz.kezdesu.timetable.TimetableRule;

/**
 * The rules of {@link TimetableRule}, as the search counts them. Those that are about clashes are
 * broken exactly when {@link kz.kezdesu.schedule.ScheduleClashes} finds such a clash; they count
 * more finely, so that half a remedy is worth something.
 */
public class TimetableRules implements ConstraintProvider {
  @Override
  public Constraint[] defineConstraints(ConstraintFactory lines) {
    return new Constraint[] {
      samePerson(lines),
      samePlace(lines),
      regionCrowded(lines),
      daysOver(lines),
      daysOff(lines),
      quartersWithout(lines),
      regionsWithout(lines),
      priority(lines),
      regionAgain(lines),
      monthsOfMinistries(lines),
      monthsOfRegions(lines),
      keepDay(lines),
      keepRegion(lines)
    };
  }

  /** Clause 1.4d: «региональным встречам первых руководителей». */
  @Decree("1.4d")
  Constraint samePerson(ConstraintFactory lines) {
    return lines
        .forEachUniquePair(MovableLine.class, equal(MovableLine::host), equal(MovableLine::day))
        .filter((one, other) -> one.overlaps(other) || !one.region().equals(other.region()))
        .penalize(cost(TimetableRule.SAME_PERSON))
        .asConstraint(TimetableRule.SAME_PERSON.name());
  }

  /** Clause 1.4e: «согласование места проведения». */
  @Decree("1.4e")
  Constraint samePlace(ConstraintFactory lines) {
    return lines
        .forEachUniquePair(
            MovableLine.class,
            equal(MovableLine::region),
            equal(MovableLine::day),
            equal(MovableLine::place))
        .filter(MovableLine::overlaps)
        .penalize(cost(TimetableRule.SAME_PLACE))
        .asConstraint(TimetableRule.SAME_PLACE.name());
  }

  /** Clause 1.4a: «удобство проведения региональных встреч для населения». */
  @Decree("1.4a")
  Constraint regionCrowded(ConstraintFactory lines) {
    return lines
        .forEach(MovableLine.class)
        .groupBy(MovableLine::region, MovableLine::week, toList(MovableLine::day))
        .filter((region, week, days) -> tooMany(days) > 0)
        .penalizeLong(cost(TimetableRule.REGION_CROWDED), (region, week, days) -> tooMany(days))
        .asConstraint(TimetableRule.REGION_CROWDED.name());
  }

  /** Those who come on a day that another has, and those above what a week bears. */
  private static long tooMany(List<LocalDate> days) {
    long onOneDay = days.size() - days.stream().distinct().count();
    return onOneDay + Math.max(0, days.size() - ScheduleClashes.MOST_IN_A_WEEK);
  }

  /** Clause 1.4a: «в том числе в части определения дня и времени». */
  @Decree("1.4a")
  Constraint daysOff(ConstraintFactory lines) {
    return lines
        .forEach(MovableLine.class)
        .filter(MovableLine::isOnADayOff)
        .penalize(cost(TimetableRule.DAY_OFF))
        .asConstraint(TimetableRule.DAY_OFF.name());
  }

  /** Clause 4.3: «утверждение графика» comes before its meetings. */
  @Decree("4.3")
  Constraint daysOver(ConstraintFactory lines) {
    return lines
        .forEach(MovableLine.class)
        .filter(MovableLine::isOver)
        .penalize(cost(TimetableRule.DAY_OVER))
        .asConstraint(TimetableRule.DAY_OVER.name());
  }

  /** Clause 1.1: «на постоянной основе», as often as the edition says. */
  @Decree("1.1")
  Constraint quartersWithout(ConstraintFactory lines) {
    return lines
        .forEach(QuarterToServe.class)
        .join(
            MovableLine.class,
            equal(QuarterToServe::ministry, MovableLine::ministry),
            equal(QuarterToServe::quarter, MovableLine::quarter))
        .groupBy((quarter, line) -> quarter, countBi())
        .concat(
            lines
                .forEach(QuarterToServe.class)
                .ifNotExists(
                    MovableLine.class,
                    equal(QuarterToServe::ministry, MovableLine::ministry),
                    equal(QuarterToServe::quarter, MovableLine::quarter))
                .expand(quarter -> 0))
        .filter((quarter, meetings) -> meetings < quarter.least())
        .penalizeLong(
            cost(TimetableRule.QUARTER_WITHOUT_MEETING),
            (quarter, meetings) -> quarter.least() - meetings)
        .asConstraint(TimetableRule.QUARTER_WITHOUT_MEETING.name());
  }

  /** Clause 1.1: «на постоянной основе … проводить региональные встречи». */
  @Decree("1.1")
  Constraint regionsWithout(ConstraintFactory lines) {
    return lines
        .forEach(RegionToServe.class)
        .ifNotExists(MovableLine.class, equal(RegionToServe::kato, MovableLine::region))
        .penalize(cost(TimetableRule.REGION_WITHOUT_MEETING))
        .asConstraint(TimetableRule.REGION_WITHOUT_MEETING.name());
  }

  /** Clause 4.3: «исходя из отраслевой приоритетности региона», by the ranking of 1.4b. */
  @Decree({"1.4b", "4.3"})
  Constraint priority(ConstraintFactory lines) {
    return lines
        .forEach(MovableLine.class)
        .filter(line -> line.placesBehind() > 0)
        .penalizeLong(cost(TimetableRule.PRIORITY), MovableLine::placesBehind)
        .asConstraint(TimetableRule.PRIORITY.name());
  }

  /** Clause 1.1: regional meetings are for all regions. */
  @Decree("1.1")
  Constraint regionAgain(ConstraintFactory lines) {
    return lines
        .forEachUniquePair(
            MovableLine.class, equal(MovableLine::ministry), equal(MovableLine::region))
        .penalize(cost(TimetableRule.REGION_AGAIN))
        .asConstraint(TimetableRule.REGION_AGAIN.name());
  }

  /** Clause 1.1: «на постоянной основе в течение календарного года». */
  @Decree("1.1")
  Constraint monthsOfMinistries(ConstraintFactory lines) {
    return lines
        .forEach(MovableLine.class)
        .groupBy(MovableLine::ministry, MovableLine::month, MovableLine::ministryShare, count())
        .filter((ministry, month, share, meetings) -> meetings > share)
        .penalizeLong(
            cost(TimetableRule.MINISTRY_MONTHS),
            (ministry, month, share, meetings) -> heavierEach(meetings - share))
        .asConstraint(TimetableRule.MINISTRY_MONTHS.name());
  }

  /** The first counts once, the second twice, and so on: a heap is worse than its parts. */
  private static long heavierEach(long tooMany) {
    return tooMany * (tooMany + 1) / 2;
  }

  /** Clause 1.4a, as above: not all come to a region in one season. */
  @Decree("1.4a")
  Constraint monthsOfRegions(ConstraintFactory lines) {
    return lines
        .forEach(MovableLine.class)
        .groupBy(MovableLine::region, MovableLine::month, MovableLine::regionShare, count())
        .filter((region, month, share, meetings) -> meetings > share)
        .penalizeLong(
            cost(TimetableRule.REGION_MONTHS), (region, month, share, meetings) -> meetings - share)
        .asConstraint(TimetableRule.REGION_MONTHS.name());
  }

  /** Clause 1.4d: «направление … предложений»: the day is what the ministry proposed. */
  @Decree("1.4d")
  Constraint keepDay(ConstraintFactory lines) {
    return lines
        .forEach(MovableLine.class)
        .filter(MovableLine::isOnAnotherDay)
        .penalizeLong(cost(TimetableRule.KEEP_DAY), MovableLine::distance)
        .asConstraint(TimetableRule.KEEP_DAY.name());
  }

  /** Clause 1.4d, as above, for the region. */
  @Decree("1.4d")
  Constraint keepRegion(ConstraintFactory lines) {
    return lines
        .forEach(MovableLine.class)
        .filter(MovableLine::isElsewhere)
        .penalize(cost(TimetableRule.KEEP_REGION))
        .asConstraint(TimetableRule.KEEP_REGION.name());
  }

  private static HardMediumSoftLongScore cost(TimetableRule rule) {
    return switch (rule.level()) {
      case HARD -> HardMediumSoftLongScore.ofHard(rule.weight());
      case MEDIUM -> HardMediumSoftLongScore.ofMedium(rule.weight());
      case SOFT -> HardMediumSoftLongScore.ofSoft(rule.weight());
    };
  }
}
