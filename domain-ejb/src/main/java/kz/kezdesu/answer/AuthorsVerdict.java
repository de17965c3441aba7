package kz.kezdesu.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.kezdesu.answer.model.Dispute;
import kz.kezdesu.answer.store.Answers;
import kz.kezdesu.answer.store.Verdicts;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.WrittenAnswer;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.AuthorsQuestion;
import kz.kezdesu.question.TrackedQuestion;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.wakeup.Change;

/**
 * What the author of a question says of its answer, with the secret code: how it was, and once that
 * the question is not answered. The same said again is said already.
 *
 * <p>Each method throws {@link NotFound} for a code that no question has.
 */
@Stateless
public class AuthorsVerdict {
  @EJB private AuthorsQuestion own;
  @EJB private MeetingCatalogue meetings;
  @EJB private LawBook lawBook;
  @Inject private Answers answers;
  @Inject private Verdicts verdicts;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /**
   * Says how the answer was. The first word counts.
   *
   * @throws NothingToJudge when no answer is published
   */
  @PermitAll
  public void rate(SecretCode code, Satisfaction satisfaction) {
    TrackedQuestion question = answered(code);
    verdicts.rate(question.id(), satisfaction, clock.instant());
  }

  /**
   * Says that the question is not answered, and why. The ministry owes a reply within the term of a
   * written answer, counted from the next day.
   *
   * @throws InvalidInput for what {@link DisputeReason} does not take
   * @throws NothingToJudge when no answer is published
   * @throws DisputedBefore when it was disputed before, in other words
   */
  @PermitAll
  public void dispute(SecretCode code, String typed) {
    DisputeReason reason = DisputeReason.of(typed);
    TrackedQuestion question = answered(code);
    Optional<Dispute> before = verdicts.dispute(question.id());
    if (before.isPresent()) {
      if (!before.get().getReason().equals(reason.text())) {
        throw new DisputedBefore();
      }
      return;
    }
    Instant now = clock.instant();
    verdicts.add(new Dispute(question.id(), reason, now, due(question, now)));
    changes.fire(new Change(Change.Kind.QUESTION, question.id()));
    changes.fire(new Change(Change.Kind.MEETING, question.meetingId()));
  }

  /** The question of this code, held; its answer is published. */
  private TrackedQuestion answered(SecretCode code) {
    TrackedQuestion question = own.hold(code);
    if (answers.published(question.id()).isEmpty()) {
      throw new NothingToJudge();
    }
    return question;
  }

  private LocalDate due(TrackedQuestion question, Instant now) {
    Edition edition = lawBook.coded(meetings.detail(question.meetingId()).editionCode());
    return WrittenAnswer.due(Almaty.dayOf(now), edition, lawBook.workingDays()).day();
  }
}
