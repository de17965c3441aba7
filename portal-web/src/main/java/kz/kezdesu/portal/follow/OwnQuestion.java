package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.portal.shell.Wish;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.Intake;
import kz.kezdesu.question.QuestionTracking;
import kz.kezdesu.question.TrackedQuestion;
import kz.kezdesu.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The question behind the secret code in the address. Every page below {@code /track/{code}} asks
 * here, so that a wrong code is counted and answered in the same way everywhere. The code is also
 * what proves that a form is the author's own: no other site knows where to send it.
 */
@RequestScoped
public class OwnQuestion {
  @EJB private QuestionTracking tracking;
  @Inject private Visit visit;
  @Inject private Turnstile turnstile;

  private @Nullable TrackedQuestion question;
  private @Nullable SecretCode code;

  /**
   * Finds the question.
   *
   * @throws NotFound when no question has the code
   */
  TrackedQuestion open() {
    Optional<SecretCode> typed = SecretCode.of(visit.segment("code"));
    Optional<TrackedQuestion> found = typed.flatMap(tracking::find);
    if (typed.isEmpty() || found.isEmpty()) {
      turnstile.pass(Wish.WRONG_CODE, visit.request());
      throw new NotFound("tracking code");
    }
    code = typed.get();
    question = found.get();
    return question;
  }

  /** The same before a deed, which is counted. */
  TrackedQuestion openToAct() {
    TrackedQuestion found = open();
    turnstile.pass(Wish.VERDICT, visit.request());
    turnstile.pass(Wish.VERDICT, found.number());
    return found;
  }

  /** The question was declined for words that can be taken out, and its meeting takes questions. */
  boolean isMendable(ScheduleRow meeting, Instant at) {
    return question != null
        && question.declineReason() != null
        && question.declineReason().isMendable()
        && !question.isTextRemoved()
        && Intake.of(meeting, at).isOpen();
  }

  SecretCode code() {
    if (code == null) {
      throw new IllegalStateException("not opened");
    }
    return code;
  }

  /** The address of the author's page below the language. */
  String address() {
    return "/track/" + code().value();
  }
}
