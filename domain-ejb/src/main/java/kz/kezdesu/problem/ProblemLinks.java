package kz.kezdesu.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import kz.kezdesu.problem.model.Problem;
import kz.kezdesu.problem.store.Problems;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;

/**
 * Keeps which question belongs to which problem (1.6). Part of an officer's deed about questions;
 * whoever calls knows that the questions may be linked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ProblemLinks {
  @Inject private Problems problems;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /**
   * Links questions to a problem; none of them moves.
   *
   * @throws NotFound when there is no such problem
   * @throws kz.kezdesu.refusal.NotYours when it is another ministry's
   * @throws AlreadySolved when the problem is solved: what is asked again is not
   */
  @RolesAllowed("OFFICER")
  public void link(long problemId, Collection<Long> questionIds) {
    Problem problem = held(problemId);
    if (problem.getStatus() == ProblemStatus.SOLVED) {
      throw new AlreadySolved(problemId);
    }
    questionIds.forEach(id -> problem.link(id, caller.login(), clock.instant()));
    changes.fire(new Change(Change.Kind.PROBLEM, problemId));
  }

  /** Takes a question out of its problem; one that is in none stays as it is. */
  @RolesAllowed("OFFICER")
  public void unlink(long problemId, long questionId) {
    held(problemId);
    problems.link(questionId).ifPresent(problems::remove);
    changes.fire(new Change(Change.Kind.PROBLEM, problemId));
  }

  private Problem held(long id) {
    Problem problem = problems.findAndHold(id).orElseThrow(() -> new NotFound(id));
    caller.mustHold(Role.OFFICER, problem.getMinistryCode());
    return problem;
  }
}
