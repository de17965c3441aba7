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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.decree.WrittenAnswer;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.Originals;
import kz.kezdesu.question.store.QuestionRegister;
import kz.kezdesu.question.store.Questions;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.territory.Territory;
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
  @EJB private Territory territory;
  @Inject private Questions questions;
  @Inject private QuestionRegister register;
  @Inject private Originals originals;
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
    if (question.isToBeVoiced()) {
      voice(question);
    }
    return told(question);
  }

  /** The question that came from this wish, if it was written down before. */
  @RolesAllowed("HOST")
  public Optional<QuestionRow> entered(VoiceQuestion wish) {
    return register.find(wish.key()).flatMap(found -> questions.publicLine(found.getId()));
  }

  /**
   * Writes down a question that was put aloud. It is public at once, with a number and a last day
   * for its written answer; what is not known of who asked stays unknown.
   *
   * @throws InvalidInput fields {@code question} (empty, long; personal: a machine sees personal
   *     data in it, and what becomes of them was not chosen; personal_only: nothing would be left
   *     to be read), {@code name} (long), {@code channel} and {@code district} (unknown)
   * @throws NotFound when there is no such meeting
   */
  @RolesAllowed("HOST")
  public QuestionRow enter(VoiceQuestion wish) {
    ScheduleRow meeting = meetings.line(wish.meetingId());
    Hearsay heard = Hearsay.of(wish, isOfRegion(wish.districtKato(), meeting.regionKato()));
    register.register(heard.asQuestion(meeting, clock.instant()));
    Question question = register.find(wish.key()).orElseThrow(() -> new NotFound(wish.key()));
    if (question.getStatus() == QuestionStatus.RECEIVED) {
      heard.words().hidden().ifPresent(hidden -> hide(question, heard.text(), hidden));
      voice(question);
    }
    questions.flush();
    return told(question);
  }

  /** What was put at a meeting and awaits its answer, the first due first (1.1). */
  @RolesAllowed({"HOST", "OFFICER", "EDITOR", "APPROVER"})
  public List<OwedAnswer> owed(long meetingId) {
    Map<Long, LocalDate> days = questions.owedAt(meetingId);
    Map<Long, QuestionRow> rows =
        questions.publicLines(days.keySet()).stream()
            .collect(Collectors.toMap(QuestionRow::id, row -> row));
    return days.entrySet().stream()
        .flatMap(
            owed ->
                Stream.ofNullable(rows.get(owed.getKey()))
                    .map(row -> new OwedAnswer(row, owed.getValue())))
        .toList();
  }

  private boolean isOfRegion(String districtKato, String regionKato) {
    return districtKato.isEmpty()
        || territory
            .district(districtKato)
            .filter(district -> district.getRegionKato().equals(regionKato))
            .isPresent();
  }

  private void hide(Question question, String text, String hidden) {
    question.blackOut(hidden);
    originals.keep(question.getId(), text, session.getCallerPrincipal().getName(), clock.instant());
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
