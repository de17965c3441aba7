package kz.kezdesu.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.problem.model.Problem;
import kz.kezdesu.problem.model.ProblemHistory;
import kz.kezdesu.problem.model.ProblemMeasure;
import kz.kezdesu.problem.store.ProblemMeasures;
import kz.kezdesu.problem.store.Problems;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;

/**
 * The measures of a problem: what is done about it, by whom and by when. The public reads them from
 * the moment they are written; one that is not taken stays on the card with its reason.
 *
 * <p>Each method throws {@link NotFound} for an unknown problem or measure and {@link
 * kz.kezdesu.refusal.NotYours} for that of another ministry. Those that change a measure throw
 * {@link ChangedMeanwhile} when somebody was faster, and {@link MeasureIsOver} when it was taken or
 * dropped.
 */
@Stateless
public class MeasureDesk {
  private static final int UP = -1;
  private static final int DOWN = 1;

  @EJB private AuditLog audit;
  @Inject private Problems problems;
  @Inject private ProblemMeasures measures;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /**
   * Adds a measure; the same wish again answers the same measure.
   *
   * @return its id
   * @throws InvalidInput fields {@code measure_textKk}, {@code …Ru} and {@code …En} (500
   *     characters), {@code measure_executorKk} and {@code …Ru} (200 characters), {@code
   *     measure_until} (from today to ten years ahead, not after the term of the card)
   * @throws AlreadySolved when nothing more is to be done
   * @throws TooManyMeasures when the card holds no more
   */
  @RolesAllowed("OFFICER")
  public long add(AddMeasure wish) {
    Problem problem = held(wish.problemId());
    Optional<Long> before = measures.byToken(wish.token(), wish.problemId());
    if (before.isPresent()) {
      return before.get();
    }
    MeasurePlan plan =
        new MeasureWording().plan(wish.words(), LocalDate.now(clock), problem.getDueOn(), null);
    ProblemMeasure added = problem.promise(wish.token(), plan);
    problems.flush();
    measures.note(ofMeasure(problem, ProblemStep.MEASURE_ADDED, added));
    record("measure.add", problem, added, Map.of("due", plan.dueOn().toString()));
    return added.getId();
  }

  /**
   * A planned measure promises something else from now on; what it said before is kept.
   *
   * @throws InvalidInput as {@link #add}; the day it has may stay though it has passed
   */
  @RolesAllowed("OFFICER")
  public void change(ChangeMeasure wish) {
    Problem problem = heldOf(wish.measureId());
    ProblemMeasure measure = of(problem, wish.measureId());
    MeasurePlan plan =
        new MeasureWording()
            .plan(wish.words(), LocalDate.now(clock), problem.getDueOn(), measure.getDueOn());
    if (measure.promises(plan)) {
      return;
    }
    measure.mustBe(wish.version());
    ProblemHistory before =
        ProblemHistory.changed(problem.getId(), measure, caller.login(), clock.instant());
    measure.change(plan);
    measures.note(before);
    record("measure.change", problem, measure, Map.of("due", plan.dueOn().toString()));
  }

  /**
   * A measure was taken.
   *
   * @throws InvalidInput fields {@code measure_doneOn} (from the day the card was opened until
   *     today), {@code measure_outcomeKk} and {@code …Ru} (300 characters)
   */
  @RolesAllowed("OFFICER")
  public void finish(FinishMeasure wish) {
    Problem problem = heldOf(wish.measureId());
    ProblemMeasure measure = of(problem, wish.measureId());
    MeasureWording wording = new MeasureWording();
    LocalDate doneOn =
        wording.doneOn(wish.doneOn(), Almaty.dayOf(problem.getOpenedAt()), LocalDate.now(clock));
    LocalText outcome = wording.outcome(wish.outcome());
    if (measure.isDone(doneOn, outcome)) {
      return;
    }
    measure.mustBe(wish.version());
    measure.finish(doneOn, outcome);
    measures.note(ofMeasure(problem, ProblemStep.MEASURE_DONE, measure));
    record("measure.finish", problem, measure, Map.of("done", doneOn.toString()));
  }

  /**
   * A measure will not be taken; it stays on the card with the reason.
   *
   * @throws InvalidInput fields {@code measure_reasonKk} and {@code …Ru} (300 characters)
   */
  @RolesAllowed("OFFICER")
  public void drop(DropMeasure wish) {
    Problem problem = heldOf(wish.measureId());
    ProblemMeasure measure = of(problem, wish.measureId());
    LocalText reason = new MeasureWording().reason(wish.reason());
    if (measure.isDropped(reason)) {
      return;
    }
    measure.mustBe(wish.version());
    measure.drop(reason);
    measures.note(ofMeasure(problem, ProblemStep.MEASURE_DROPPED, measure));
    record("measure.drop", problem, measure, Map.of());
  }

  /** Puts a measure before the one above it; the first one stays. */
  @RolesAllowed("OFFICER")
  public void moveUp(long measureId, int version) {
    move(measureId, version, UP);
  }

  /** Puts a measure behind the one below it; the last one stays. */
  @RolesAllowed("OFFICER")
  public void moveDown(long measureId, int version) {
    move(measureId, version, DOWN);
  }

  private void move(long measureId, int version, int step) {
    Problem problem = heldOf(measureId);
    ProblemMeasure measure = of(problem, measureId);
    measure.mustBe(version);
    if (problem.move(measure, step)) {
      record(
          "measure.move", problem, measure, Map.of("to", Integer.toString(measure.getPosition())));
    }
  }

  private Problem heldOf(long measureId) {
    return held(measures.problemOf(measureId).orElseThrow(() -> new NotFound(measureId)));
  }

  private Problem held(long problemId) {
    Problem problem = problems.findAndHold(problemId).orElseThrow(() -> new NotFound(problemId));
    caller.mustHold(Role.OFFICER, problem.getMinistryCode());
    return problem;
  }

  private static ProblemMeasure of(Problem problem, long measureId) {
    return problem.measure(measureId).orElseThrow(() -> new NotFound(measureId));
  }

  private ProblemHistory ofMeasure(Problem problem, ProblemStep step, ProblemMeasure measure) {
    return ProblemHistory.ofMeasure(
        problem.getId(), step, measure.getId(), caller.login(), clock.instant());
  }

  private void record(
      String action, Problem problem, ProblemMeasure measure, Map<String, String> detail) {
    Map<String, String> whole = new TreeMap<>(detail);
    whole.put("measure", Long.toString(measure.getId()));
    audit.record(action, "problem", Long.toString(problem.getId()), whole);
    changes.fire(new Change(Change.Kind.PROBLEM, problem.getId()));
  }
}
