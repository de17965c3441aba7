package kz.kezdesu.question;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kz.kezdesu.decree.WrittenAnswer;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.Questions;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.wakeup.Change;

/**
 * Questions put aloud at a meeting: they get the same number, clock and page as those sent before
 * it (1.6). Part of a host's deed; whoever calls has made sure that the meeting is the host's, and
 * holds it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class QuestionVoicing {
  @EJB private MeetingCatalogue meetings;
  @EJB private LawBook lawBook;
  @Inject private Questions questions;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;
  @Resource private SessionContext session;

  /**
   * A public question of the meeting was put there. One that was put before stays as it is.
   *
   * @throws NotFound when the meeting has no such public question
   */
  @RolesAllowed("HOST")
  public QuestionRow voice(long meetingId, String number) {
    Question question =
        questions
            .byNumber(number)
            .filter(found -> found.getMeetingId() == meetingId && found.getStatus().isPublic())
            .orElseThrow(() -> new NotFound(number));
    if (question.getStatus() == QuestionStatus.PUBLISHED) {
      voice(question);
    }
    return told(question);
  }

  private void voice(Question question) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, HouseClock.ZONE);
    LocalDate meetingDay =
        LocalDate.ofInstant(meetings.line(question.getMeetingId()).startsAt(), HouseClock.ZONE);
    question.voice(
        WrittenAnswer.due(today, lawBook.inForceOn(meetingDay), lawBook.workingDays()).day(),
        session.getCallerPrincipal().getName(),
        now);
  }

  private QuestionRow told(Question question) {
    changes.fire(new Change(Change.Kind.QUESTION, question.getId()));
    changes.fire(new Change(Change.Kind.MEETING, question.getMeetingId()));
    return questions
        .publicLine(question.getId())
        .orElseThrow(() -> new NotFound(question.getNumber()));
  }
}
