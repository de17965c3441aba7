package kz.kezdesu.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.kezdesu.problem.store.ProblemOwners;
import kz.kezdesu.staff.LeftDesk;
import kz.kezdesu.wakeup.Change;

/**
 * Whoever may do less from now on may answer for no problem any more: their cards are shown anew.
 */
@ApplicationScoped
public class CardsLeftBehind {
  @Inject private ProblemOwners owners;
  @Inject private Event<Change> changes;

  void showAnew(@Observes LeftDesk left) {
    owners
        .entrustedTo(left.login())
        .forEach(problem -> changes.fire(new Change(Change.Kind.PROBLEM, problem)));
  }
}
