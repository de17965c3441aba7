package kz.kezdesu.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.passage.BodyOutOfScope;
import kz.kezdesu.problem.model.Problem;
import kz.kezdesu.problem.model.ProblemHistory;
import kz.kezdesu.problem.store.ProblemMeasures;
import kz.kezdesu.problem.store.ProblemOwners;
import kz.kezdesu.problem.store.Problems;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Colleague;
import kz.kezdesu.staff.Colleagues;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Territory;
import kz.kezdesu.wakeup.Change;

/**
 * The cards of a ministry's problems: each stands for what many questions have in common, with its
 * plan, its term and the person who answers for it (1.6). A card is public from the moment it is
 * opened, so its words exist in Kazakh and Russian.
 *
 * <p>Each method throws {@link NotFound} for an unknown problem and {@link
 * kz.kezdesu.refusal.NotYours} for that of another ministry.
 */
@Stateless
public class ProblemDesk {
  private static final Role[] WORKING = {Role.OFFICER, Role.APPROVER, Role.EDITOR};
  private static final int SOON_DAYS = 7;

  @EJB private Territory territory;
  @EJB private Bodies bodies;
  @EJB private Colleagues colleagues;
  @EJB private AuditLog audit;
  @Inject private Problems problems;
  @Inject private ProblemOwners owners;
  @Inject private ProblemMeasures measures;
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
            caller.bodies(WORKING), filter, LocalDate.now(clock), afterId, limit));
  }

  /** One card. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public ProblemCard card(long id) {
    Problem problem = problems.find(id).orElseThrow(() -> new NotFound(id));
    caller.mustHoldOneOf(List.of(WORKING), problem.getMinistryCode());
    ProblemRow line = problems.line(id).orElseThrow(() -> new NotFound(id));
    return new ProblemCard(
        problems.complete(List.of(line)).get(0), problem.getVersion(), measures.historyOf(id));
  }

  /**
   * To whom cards can be entrusted: the officers, approvers and editors of the bodies where the
   * caller is an officer, by name.
   */
  @RolesAllowed("OFFICER")
  public List<Colleague> people() {
    return people(caller.bodies(Role.OFFICER));
  }

  /** The same of the ministries whose cards the caller reads; those who have left are not there. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<Colleague> owners() {
    return people(caller.bodies(WORKING));
  }

  /** What the cards of the own ministries ask of the caller. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public OwnersWork work() {
    Set<String> ministries = caller.bodies(WORKING);
    LocalDate today = LocalDate.now(clock);
    String login = caller.login();
    return new OwnersWork(
        owners.countOf(login, ministries),
        measures.countDue(login, ministries, LocalDate.EPOCH, today.minusDays(1)),
        measures.countDue(login, ministries, today, today.plusDays(SOON_DAYS)),
        owners.countOwnerless(caller.bodies(Role.OFFICER)));
  }

  /**
   * Opens a card, entrusted to the caller; the same wish again answers the same card.
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
            caller.login(),
            clock.instant());
    problems.add(problem);
    problems.flush();
    note(problem.getId(), ProblemStep.OPENED);
    record("problem.open", problem.getId(), Map.of("due", dueOn.toString()));
    return problem.getId();
  }

  /**
   * Gives a problem another plan and another term; those of before are kept.
   *
   * @throws ChangedMeanwhile when somebody else has changed the card since
   * @throws AlreadySolved when there is nothing left to plan
   * @throws MeasureAfterTerm when a measure is planned for a later day
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
    ProblemHistory before = ProblemHistory.planned(problem, caller.login(), clock.instant());
    problem.plan(plan, dueOn);
    measures.note(before);
    record("problem.plan", wish.id(), Map.of("due", dueOn.toString()));
  }

  /**
   * A person of the ministry answers for the problem from now on; the public reads the name.
   *
   * @param login of an officer, an approver or an editor there
   * @throws InvalidInput field {@code problem_owner}: unknown, when there is no such person at a
   *     body of the caller's
   * @throws PersonOfAnotherMinistry when the person works at another one of them
   * @throws ChangedMeanwhile when somebody else has changed the card since
   * @throws AlreadySolved when there is nothing left to answer for
   */
  @RolesAllowed("OFFICER")
  public void entrust(long id, int version, String login) {
    Problem problem = held(id);
    mustWorkAt(login, problem.getMinistryCode());
    if (login.equals(problem.getOwner())) {
      return;
    }
    problem.mustBe(version);
    problem.entrust(login);
    measures.note(ProblemHistory.entrusted(id, login, caller.login(), clock.instant()));
    record("problem.entrust", id, Map.of("to", login));
  }

  /**
   * The problem is solved; the public sees it at once. Progress of its last quarter stays owed. One
   * that is solved already stays so.
   *
   * @throws ChangedMeanwhile when somebody else has changed the card since
   * @throws MeasuresStillPlanned when a measure was neither taken nor dropped
   */
  @RolesAllowed("OFFICER")
  public void solve(long id, int version) {
    Problem problem = held(id);
    if (problem.getStatus() == ProblemStatus.SOLVED) {
      return;
    }
    problem.mustBe(version);
    problem.solve(clock.instant());
    note(id, ProblemStep.SOLVED);
    record("problem.solve", id, Map.of());
  }

  private List<Colleague> people(Set<String> bodies) {
    return Stream.of(WORKING)
        .flatMap(role -> colleagues.with(role, bodies).stream())
        .distinct()
        .sorted(Comparator.comparing(Colleague::name).thenComparing(Colleague::login))
        .toList();
  }

  private void mustWorkAt(String login, String ministry) {
    List<Colleague> known = people().stream().filter(one -> one.login().equals(login)).toList();
    if (known.isEmpty()) {
      throw new InvalidInput(List.of(new InvalidInput.Fault("problem_owner", "unknown", 1)));
    }
    if (known.stream().noneMatch(one -> one.bodyCode().equals(ministry))) {
      throw new PersonOfAnotherMinistry(known.get(0).name());
    }
  }

  private void note(long id, ProblemStep step) {
    measures.note(new ProblemHistory(id, step, caller.login(), clock.instant()));
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
