package kz.kezdesu.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.kezdesu.answer.store.Presences;
import kz.kezdesu.question.QuestionAnswering;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/**
 * Who else has a question open, so that two people do not word the same answer. It forbids nothing:
 * what one saves over the other is told by the versions. The open page says so every {@link
 * #EVERY}; whoever was silent for {@link #ALIVE} has left, or his machine has.
 *
 * <p>Each method throws {@link NotFound} for an unknown question and {@link NotYours} for that of
 * another body.
 */
@Stateless
public class DeskPresence {
  /** How often an open page says that it is open. */
  public static final Duration EVERY = Duration.ofSeconds(20);

  /** After how long a silence somebody has left: two words may be lost. */
  public static final Duration ALIVE = Duration.ofSeconds(65);

  private static final List<Role> READERS = List.of(Role.OFFICER, Role.APPROVER, Role.EDITOR);

  @EJB private QuestionAnswering questions;
  @Inject private Presences presences;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The caller has the question open; answers who else has, who came first stands first. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<PresentRow> here(long questionId) {
    mustBeOwn(questionId);
    Instant now = clock.instant();
    Instant alive = now.minus(ALIVE);
    presences.touch(questionId, caller.login(), now, alive);
    return presences.others(questionId, caller.login(), alive);
  }

  /** Who else has the question open; the caller only looks in passing, and nobody sees that. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<PresentRow> others(long questionId) {
    mustBeOwn(questionId);
    return presences.others(questionId, caller.login(), clock.instant().minus(ALIVE));
  }

  /** The caller has closed the question. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public void leave(long questionId) {
    mustBeOwn(questionId);
    presences.leave(questionId, caller.login());
  }

  private void mustBeOwn(long questionId) {
    caller.mustHoldOneOf(READERS, questions.asked(questionId).ministryCode());
  }
}
