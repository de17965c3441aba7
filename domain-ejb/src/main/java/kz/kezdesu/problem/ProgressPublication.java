package kz.kezdesu.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.problem.model.Problem;
import kz.kezdesu.problem.store.Problems;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;

/** One publication of one problem's progress, complete or not at all (1.7). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ProgressPublication {
  @EJB private AuditLog audit;
  @Inject private Problems problems;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /**
   * Publishes the progress of a quarter; it is never changed afterwards. The same words sent again
   * are published once.
   *
   * @throws NotFound when there is no such problem
   * @throws NotYours when it is another ministry's
   * @throws InvalidInput fields {@code progress_textKk}, {@code progress_textRu}, {@code
   *     progress_textEn} (2,000 characters), {@code progress_percent}
   * @throws ProgressNotOwed when the quarter has not begun or the problem was not open in it
   * @throws ProgressAlreadyPublished when something else was published for that quarter
   */
  @RolesAllowed("EDITOR")
  public void publish(PublishProgress wish) {
    Problem problem =
        problems.findAndHold(wish.problemId()).orElseThrow(() -> new NotFound(wish.problemId()));
    caller.mustHold(Role.EDITOR, problem.getMinistryCode());
    ProblemWording wording = new ProblemWording();
    LocalText text = wording.progress(wish.text());
    int percent = wording.percent(wish.percent());
    wording.enforce();
    if (problem.hasPublished(wish.quarter(), percent, text)) {
      return;
    }
    problem.publishProgress(
        wish.quarter(), percent, text, caller.login(), clock.instant(), HouseClock.ZONE);
    audit.record(
        "progress.publish",
        "problem",
        Long.toString(wish.problemId()),
        Map.of(
            "quarter",
            wish.quarter().year() + "-" + wish.quarter().number(),
            "percent",
            Integer.toString(percent)));
    changes.fire(new Change(Change.Kind.PROBLEM, wish.problemId()));
  }
}
