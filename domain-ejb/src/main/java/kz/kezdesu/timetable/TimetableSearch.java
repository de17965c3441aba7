package kz.kezdesu.timetable;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.schedule.Clash;
import kz.kezdesu.schedule.ScheduleLine;
import kz.kezdesu.timetable.model.FairShares;
import kz.kezdesu.timetable.model.MovableLine;
import kz.kezdesu.timetable.model.Timetable;
import kz.kezdesu.timetable.model.TimetableRules;

/**
 * One search for a better schedule, on the thread that runs it. Another thread may ask how far it
 * is, and stop it: then the best that was found so far counts.
 *
 * <p>A move that does not make the whole better is taken back before anything is proposed.
 */
public final class TimetableSearch {
  /** After so many tries without anything better, something worse than then is no longer taken. */
  private static final int PATIENCE = 20;

  private static final int DAY_MOVES = 4;
  private static final int REGION_MOVES = 1;

  private final TimetableProblem problem;
  private final Timetable start;
  private final Solver<Timetable> solver;
  private final Scales scales;

  private volatile Timetable best;
  private volatile boolean stopped;

  public TimetableSearch(TimetableProblem problem, SearchLimits limits) {
    this.problem = problem;
    this.start = timetable(problem);
    this.best = start;
    SolverFactory<Timetable> factory = factory(limits);
    this.solver = factory.buildSolver();
    this.scales = new Scales(factory);
    solver.addEventListener(found -> best = found.getNewBestSolution());
  }

  /** Everything stands somewhere from the start, so that there is nothing to construct first. */
  static SolverFactory<Timetable> factory(SearchLimits limits) {
    TerminationConfig end =
        new TerminationConfig()
            .withMillisecondsSpentLimit(limits.longest().toMillis())
            .withUnimprovedMillisecondsSpentLimit(limits.idle().toMillis())
            .withMoveCountLimit(limits.tries());
    return SolverFactory.create(
        new SolverConfig()
            .withClassLoader(TimetableSearch.class.getClassLoader())
            .withSolutionClass(Timetable.class)
            .withEntityClasses(MovableLine.class)
            .withConstraintProviderClass(TimetableRules.class)
            .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
            .withRandomSeed(0L)
            .withPhases(
                new LocalSearchPhaseConfig()
                    .withAcceptorConfig(
                        new LocalSearchAcceptorConfig().withLateAcceptanceSize(PATIENCE))
                    .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                    .withMoveSelectorConfig(
                        new UnionMoveSelectorConfig()
                            .withMoveSelectors(
                                changeOf("day", DAY_MOVES), changeOf("region", REGION_MOVES))))
            .withTerminationConfig(end));
  }

  private static ChangeMoveSelectorConfig changeOf(String variable, int howOften) {
    ChangeMoveSelectorConfig change =
        new ChangeMoveSelectorConfig().withValueSelectorConfig(new ValueSelectorConfig(variable));
    change.setFixedProbabilityWeight((double) howOften);
    return change;
  }

  /** The lines where they stand, before anything is moved. */
  static Timetable timetable(TimetableProblem problem) {
    return new Timetable(problem.regions(), problem.quarters(), lines(problem));
  }

  private static List<MovableLine> lines(TimetableProblem problem) {
    List<ScheduleLine> planned = problem.lines().stream().filter(ScheduleLine::isPlanned).toList();
    List<LocalDate> days = problem.days();
    int months = (int) Math.max(1, days.stream().map(LocalDate::getMonth).distinct().count());
    FairShares shares =
        new FairShares(
            problem.today(),
            problem.workingDays(),
            planned.stream()
                .collect(Collectors.groupingBy(ScheduleLine::ministryCode, Collectors.counting()))
                .entrySet()
                .stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, own -> share(own.getValue().intValue(), months))),
            share(planned.size(), months * Math.max(1, problem.regions().size())),
            problem.places());
    return planned.stream()
        .map(
            line ->
                new MovableLine(
                    line,
                    shares,
                    problem.isFixed(line),
                    problem.holdsDay(line)
                        ? List.of(line.meeting().day())
                        : around(line.meeting().day(), days),
                    problem.holdsRegion(line)
                        ? List.of(line.meeting().regionKato())
                        : problem.regions()))
        .toList();
  }

  /**
   * The days that are tried for a line: the nearer to the one proposed, the more often each. A line
   * may also stay where it is, even on a day off.
   */
  private static List<LocalDate> around(LocalDate proposed, List<LocalDate> days) {
    List<LocalDate> tried = new ArrayList<>();
    tried.add(proposed);
    for (LocalDate day : days) {
      long distance = Math.abs(ChronoUnit.DAYS.between(day, proposed));
      tried.addAll(Collections.nCopies(distance <= 7 ? 16 : distance <= 28 ? 4 : 1, day));
    }
    return tried;
  }

  private static int share(int meetings, int among) {
    return (meetings + among - 1) / among;
  }

  /** Looks for a better schedule until a limit is reached or the search is stopped. */
  @Decree({"1.1", "1.4a", "1.4d", "4.3"})
  public TimetableProposal run() {
    boolean movable = start.lines().stream().anyMatch(line -> !problem.isFixed(line.line()));
    Timetable found = movable && !stopped ? solver.solve(start) : start;
    takeBackWhatHelpsNothing(found);
    best = found;
    List<ProposedMove> moves = new ArrayList<>();
    for (MovableLine line : found.lines()) {
      if (isMoved(line)) {
        moves.add(move(found, line));
      }
    }
    moves.sort(
        Comparator.comparing((ProposedMove move) -> move.to().startsAt())
            .thenComparing(ProposedMove::key));
    return new TimetableProposal(
        moves,
        byKind(problem.clashes(problem.lines())),
        byKind(problem.clashes(standing(found))),
        scales.wishes(timetable(problem)),
        scales.wishes(found));
  }

  /** Ends the search soon; what was found so far counts. */
  public void stop() {
    stopped = true;
    solver.terminateEarly();
  }

  public boolean isStopped() {
    return stopped;
  }

  /** How many clashes the best schedule so far has. */
  public int clashesLeft() {
    return problem.clashes(standing(best)).size();
  }

  /** How many lines the best schedule so far would move. */
  public int linesMoved() {
    return (int) best.lines().stream().filter(TimetableSearch::isMoved).count();
  }

  /** The lines of the schedule as this timetable has them, those that are called off too. */
  private List<ScheduleLine> standing(Timetable timetable) {
    Map<UUID, MovableLine> stand =
        timetable.lines().stream().collect(Collectors.toMap(MovableLine::key, Function.identity()));
    return problem.lines().stream()
        .map(
            line -> {
              MovableLine moved = stand.get(line.key());
              return moved == null || !isMoved(moved)
                  ? line
                  : UnnamedPlace.in(moved.region(), startOn(moved, moved.day()), line);
            })
        .toList();
  }

  private static boolean isMoved(MovableLine line) {
    return line.isElsewhere() || line.isOnAnotherDay();
  }

  /** Until no line can go back to where it was, as a whole or in part, without a loss. */
  private void takeBackWhatHelpsNothing(Timetable found) {
    boolean again = true;
    while (again) {
      again = false;
      for (MovableLine line : found.lines()) {
        again |= isMoved(line) && goesBack(found, line);
      }
    }
  }

  private boolean goesBack(Timetable found, MovableLine line) {
    Timetable around = around(found, line);
    LocalDate day = line.day();
    String region = line.region();
    HardMediumSoftLongScore score = scales.score(around);
    boolean both = line.isElsewhere() && line.isOnAnotherDay();
    if (isAsGood(around, line, line.proposedDay(), line.proposedRegion(), score)
        || (both && isAsGood(around, line, day, line.proposedRegion(), score))
        || (both && isAsGood(around, line, line.proposedDay(), region, score))) {
      return true;
    }
    line.stand(day, region);
    return false;
  }

  /** Puts a line there; answers whether all is at least as good with it there. */
  private boolean isAsGood(
      Timetable around,
      MovableLine line,
      LocalDate day,
      String region,
      HardMediumSoftLongScore score) {
    line.stand(day, region);
    return scales.score(around).compareTo(score) >= 0;
  }

  /**
   * The lines that a line can help or hinder, now or where it was proposed: no rule looks beyond
   * one first head, one ministry or one region.
   */
  private Timetable around(Timetable found, MovableLine line) {
    Set<String> regions = new TreeSet<>(List.of(line.region(), line.proposedRegion()));
    return new Timetable(
        List.copyOf(regions),
        problem.quarters().stream()
            .filter(quarter -> quarter.ministry().equals(line.ministry()))
            .toList(),
        found.lines().stream()
            .filter(
                other ->
                    other.host().equals(line.host())
                        || other.ministry().equals(line.ministry())
                        || regions.contains(other.region()))
            .toList());
  }

  private ProposedMove move(Timetable found, MovableLine line) {
    Timetable around = around(found, line);
    LocalDate day = line.day();
    String region = line.region();
    Map<TimetableRule, Long> with = scales.units(around);
    line.stand(line.proposedDay(), line.proposedRegion());
    Map<TimetableRule, Long> without = scales.units(around);
    line.stand(day, region);
    List<ProposedMove.Gain> gains =
        Stream.of(TimetableRule.values())
            .map(
                rule ->
                    new ProposedMove.Gain(
                        rule, without.getOrDefault(rule, 0L) - with.getOrDefault(rule, 0L)))
            .filter(gain -> gain.units() != 0)
            .toList();
    return new ProposedMove(
        line.key(),
        spot(line, line.proposedDay(), line.proposedRegion()),
        spot(line, day, region),
        gains);
  }

  private static ProposedMove.Spot spot(MovableLine line, LocalDate day, String region) {
    return new ProposedMove.Spot(startOn(line, day), region, line.placeIn(region));
  }

  private static Instant startOn(MovableLine line, LocalDate day) {
    Instant proposed = line.line().meeting().startsAt();
    return Almaty.startOf(day).plus(Duration.between(Almaty.startOf(line.proposedDay()), proposed));
  }

  private static Map<Clash.Kind, Integer> byKind(List<Clash> clashes) {
    Map<Clash.Kind, Integer> counted = new EnumMap<>(Clash.Kind.class);
    clashes.forEach(clash -> counted.merge(clash.kind(), 1, Integer::sum));
    return counted;
  }
}
