package kz.kezdesu.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.passage.BodyOutOfScope;
import kz.kezdesu.problem.model.Problem;
import kz.kezdesu.problem.store.Problems;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Territory;
import kz.kezdesu.wakeup.Change;

/**
 * The cards of a ministry's problems: each stands for what many questions have in common, with its
 * plan and its term (1.6). A card is public from the moment it is opened, so its words exist in
 * Kazakh and Russian.
 *
 * <p>Each method throws {@link NotFound} for an unknown problem and {@link
 * kz.kezdesu.refusal.NotYours} for that of another ministry.
 */
@Stateless
public class ProblemDesk {
  @EJB private Territory territory;
  @EJB private Bodies bodies;
  @EJB private AuditLog audit;
  @Inject private Problems problems;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /**
   * The cards of the own ministries that pass the filter, the earliest term first.
   *
   * @param afterId the card after which to go on; 0 starts
   * @param limit the most cards wanted, 1 to 500
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<ProblemDetail> cards(ProblemFilter filter, long afterId, int limit) {
    return problems.complete(
        problems.ofMinistries(
            caller.bodies(Role.OFFICER, Role.APPROVER, Role.EDITOR),
            filter,
            LocalDate.now(clock),
            afterId,
            limit));
  }

  /** One card. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public ProblemCard card(long id) {
    Problem problem = problems.find(id).orElseThrow(() -> new NotFound(id));
    caller.mustHoldOneOf(
        List.of(Role.OFFICER, Role.APPROVER, Role.EDITOR), problem.getMinistryCode());
    ProblemRow line = problems.line(id).orElseThrow(() -> new NotFound(id));
    return new ProblemCard(problems.complete(List.of(line)).get(0), problem.getVersion());
  }

  /**
   * Opens a card; the same wish again answers the same card.
   *
   * @return the id of the card
   * @throws InvalidInput fields {@code problem_region}, {@code problem_topic}, {@code
   *     problem_titleKk} and {@code …Ru}, {@code …En} (200 characters), {@code problem_planKk} and
   *     so on (2,000 characters), {@code problem_dueOn} (from tomorrow to ten years ahead)
   * @throws BodyOutOfScope for an akimat (1)
   */
  @RolesAllowed("OFFICER")
  public long open(OpenProblem wish) {
    caller.mustHold(Role.OFFICER, wish.ministryCode());
    if (!bodies.isMinistry(wish.ministryCode())) {
      throw new BodyOutOfScope();
    }
    Optional<Long> before = problems.byToken(wish.token());
    if (before.isPresent()) {
      return before.get();
    }
    ProblemWording wording =
        new ProblemWording()
            .must(territory.region(wish.regionKato()).isPresent(), "problem_region", "empty")
            .must(problems.hasTopic(wish.topicCode()), "problem_topic", "empty");
    LocalText title = wording.title(wish.title());
    LocalText plan = wording.plan(wish.plan());
    LocalDate dueOn = wording.term(wish.dueOn(), LocalDate.now(clock));
    wording.enforce();
    Problem problem =
        Problem.open(
            wish.token(),
            wish.ministryCode(),
            wish.regionKato(),
            wish.topicCode(),
            title,
            plan,
            dueOn,
            clock.instant());
    problems.add(problem);
    problems.flush();
    record("problem.open", problem.getId(), Map.of("due", dueOn.toString()));
    return problem.getId();
  }

  /**
   * Gives a problem another plan and another term.
   *
   * @throws ChangedMeanwhile when somebody else has changed the card since
   * @throws AlreadySolved when there is nothing left to plan
   * @throws InvalidInput fields as in {@link #open}
   */
  @RolesAllowed("OFFICER")
  public void plan(PlanProblem wish) {
    Problem problem = held(wish.id());
    ProblemWording wording = new ProblemWording();
    LocalText plan = wording.plan(wish.plan());
    LocalDate dueOn = wording.term(wish.dueOn(), LocalDate.now(clock));
    wording.enforce();
    if (problem.isPlanned(plan, dueOn)) {
      return;
    }
    problem.mustBe(wish.version());
    problem.plan(plan, dueOn);
    record("problem.plan", wish.id(), Map.of("due", dueOn.toString()));
  }

  /**
   * The problem is solved; the public sees it at once. Progress of its last quarter stays owed. One
   * that is solved already stays so.
   *
   * @throws ChangedMeanwhile when somebody else has changed the card since
   */
  @RolesAllowed("OFFICER")
  public void solve(long id, int version) {
    Problem problem = held(id);
    if (problem.getStatus() == ProblemStatus.SOLVED) {
      return;
    }
    problem.mustBe(version);
    problem.solve(clock.instant());
    record("problem.solve", id, Map.of());
  }

  private Problem held(long id) {
    Problem problem = problems.findAndHold(id).orElseThrow(() -> new NotFound(id));
    caller.mustHold(Role.OFFICER, problem.getMinistryCode());
    return problem;
  }

  private void record(String action, long id, Map<String, String> detail) {
    audit.record(action, "problem", Long.toString(id), detail);
    changes.fire(new Change(Change.Kind.PROBLEM, id));
  }
}
