package kz.kezdesu.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.kezdesu.answer.store.JointAnswers;
import kz.kezdesu.answer.store.Presences;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.question.QuestionAnswering;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/**
 * Who else has a question open, a joint answer or a ranking, so that two people do not word the
 * same. It forbids nothing: what one saves over the other is told by the versions. The open page
 * says so every {@link #EVERY}; whoever was silent for {@link #ALIVE} has left, or his machine has.
 *
 * <p>Each method throws {@link NotFound} for what is unknown and {@link NotYours} for that of
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
  @EJB private ProblemCatalogue problems;
  @EJB private MeetingCatalogue meetings;
  @Inject private JointAnswers joints;
  @Inject private Presences presences;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The caller has it open; answers who else has, who came first stands first. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<PresentRow> here(DeskSubject subject, long id) {
    mustBeOwn(subject, id);
    Instant now = clock.instant();
    Instant alive = now.minus(ALIVE);
    presences.touch(subject, id, caller.login(), now, alive);
    return presences.others(subject, id, caller.login(), alive);
  }

  /** Who else has it open; the caller only looks in passing, and nobody sees that. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<PresentRow> others(DeskSubject subject, long id) {
    mustBeOwn(subject, id);
    return presences.others(subject, id, caller.login(), clock.instant().minus(ALIVE));
  }

  /** The caller has closed it. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public void leave(DeskSubject subject, long id) {
    mustBeOwn(subject, id);
    presences.leave(subject, id, caller.login());
  }

  private void mustBeOwn(DeskSubject subject, long id) {
    String body =
        switch (subject) {
          case QUESTION -> questions.asked(id).ministryCode();
          case JOINT_ANSWER -> joints.find(id).orElseThrow(() -> new NotFound(id)).getBodyCode();
          case PROBLEM -> problems.line(id).ministryCode();
          case RANKING -> meetings.line(id).ministryCode();
        };
    caller.mustHoldOneOf(READERS, body);
  }
}
