package kz.kezdesu.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingCourse;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.QuestionRegister;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;

/**
 * Writes down questions that came by another way than the site: put at the meeting, at the
 * reception or with the NGOs (1.5), brought on paper, asked by telephone. Each gets the same
 * number, clock and page as one that was sent (1.6).
 */
@Stateless
public class QuestionEntry {
  @EJB private MeetingCatalogue meetings;
  @EJB private MeetingCourse course;
  @EJB private WrittenQuestions written;
  @EJB private AuditLog audit;
  @Inject private QuestionRegister register;
  @Inject private SimilarOnDesk similar;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /**
   * Writes a question down. What was put at the meeting is public at once and has a last day for
   * its answer; what came on paper or by telephone is checked like one that was sent.
   *
   * @return its receipt; for a wish that was sent before, the same one
   * @throws InvalidInput fields {@code entry_meeting} (off, not_begun, closed, not_announced),
   *     {@code entry_channel} (site), {@code entry_day} (future, before_meeting, before_intake,
   *     after_intake), {@code entry_text} (empty, long), {@code entry_name} (long), {@code
   *     entry_contact} (invalid), {@code entry_consent} (missing), {@code entry_region}, {@code
   *     entry_district} and {@code entry_topic} (unknown)
   * @throws KeyUsedBefore when another question was written down with its key
   * @throws NotFound when there is no such meeting
   * @throws NotYours when it is another body's
   */
  @RolesAllowed("OFFICER")
  public EnteredQuestion enter(WriteDownQuestion wish) {
    caller.mustHold(Role.OFFICER, meetings.line(wish.meetingId()).ministryCode());
    ScheduleRow meeting = course.hold(wish.meetingId());
    List<Fault> faults = written.faults(wish, meeting);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    Question question = written.question(wish, meeting);
    boolean isNew = register.register(question);
    Question kept = register.find(wish.key()).orElseThrow(() -> new NotFound(wish.key()));
    if (!kept.isSameAs(question)) {
      throw new KeyUsedBefore();
    }
    if (isNew) {
      written.settle(kept, wish, meeting, caller.login(), clock.instant());
      audit.record(
          "question.enter", "question", kept.getNumber(), Map.of("channel", wish.channel().name()));
      changes.fire(new Change(Change.Kind.QUESTION, kept.getId()));
      changes.fire(new Change(Change.Kind.MEETING, kept.getMeetingId()));
    }
    return new EnteredQuestion(
        kept.getId(),
        kept.getNumber(),
        kept.getStatus(),
        kept.getAnswerDueOn(),
        wish.email().isPresent());
  }

  /**
   * The questions of the meeting's body that say nearly the same as a text, the most alike first;
   * declined ones are left out.
   *
   * @throws NotFound when there is no such meeting
   * @throws NotYours when it is another body's
   */
  @RolesAllowed("OFFICER")
  public List<AlikeRow> alike(long meetingId, String text) {
    ScheduleRow meeting = meetings.line(meetingId);
    caller.mustHold(Role.OFFICER, meeting.ministryCode());
    String clean = CleanText.of(text);
    return clean.isEmpty()
        ? List.of()
        : similar.find(meeting.ministryCode(), meeting.regionKato(), clean, 0);
  }
}
