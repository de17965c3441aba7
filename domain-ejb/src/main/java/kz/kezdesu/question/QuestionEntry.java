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
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kezdesu.attachment.Attachments;
import kz.kezdesu.attachment.FileReception;
import kz.kezdesu.attachment.FileRefused;
import kz.kezdesu.attachment.FileRefused.Why;
import kz.kezdesu.attachment.FilesRefused;
import kz.kezdesu.attachment.ReceivedFile;
import kz.kezdesu.attachment.SentFile;
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
  @EJB private QuestionFilesDesk filesDesk;
  @EJB private AuditLog audit;
  @Inject private FileReception reception;
  @Inject private QuestionRegister register;
  @Inject private SimilarOnDesk similar;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;
  @Resource private SessionContext session;

  /**
   * Writes a question down. What was put at the meeting, by whatever way, is public at once and has
   * a last day for its answer; what came on paper, by telephone or on an official account before it
   * is checked like one that was sent.
   *
   * @return its receipt; for a wish that was sent before, the same one
   * @throws InvalidInput fields {@code entry_meeting} (off, not_begun, closed, not_announced),
   *     {@code entry_channel} (site), {@code entry_day} (needed, future, before_meeting,
   *     before_intake, after_intake), {@code entry_text} (empty, long; where everybody reads it at
   *     once: personal, a machine sees personal data in it and what becomes of them was not chosen;
   *     personal_only, nothing would be left to be read), {@code entry_name} (long), {@code
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
   * What a machine sees to be personal data in a question that everybody would read at once, as it
   * is written; nothing when it would be checked first.
   *
   * @throws NotFound when there is no such meeting
   * @throws NotYours when it is another body's
   */
  @RolesAllowed("OFFICER")
  public List<String> traces(WriteDownQuestion wish) {
    ScheduleRow meeting = meetings.line(wish.meetingId());
    caller.mustHold(Role.OFFICER, meeting.ministryCode());
    return written.traces(wish, meeting);
  }

  /**
   * Writes a question down together with its files, which are for staff and its author until an
   * officer says otherwise. Where a file is not taken, nothing is written down.
   *
   * @throws FilesRefused when some are no files that are taken
   * @throws InvalidInput as {@link #enter} says; field {@link FileRefused#FIELD} (too_many)
   * @throws IOException when one does not come wholly
   */
  @RolesAllowed("OFFICER")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public EnteredQuestion enterWithFiles(WriteDownQuestion wish, List<SentFile> sent)
      throws FilesRefused, IOException {
    QuestionEntry alone = session.getBusinessObject(QuestionEntry.class);
    caller.mustHold(Role.OFFICER, meetings.line(wish.meetingId()).ministryCode());
    if (sent.size() > Attachments.MOST) {
      throw new InvalidInput(List.of(Why.TOO_MANY.fault()));
    }
    List<ReceivedFile> received = new ArrayList<>();
    try {
      receive(sent, received);
      return alone.enterWithReceived(wish, received);
    } finally {
      received.forEach(ReceivedFile::close);
    }
  }

  /** The same once the files are here. */
  @RolesAllowed("OFFICER")
  public EnteredQuestion enterWithReceived(WriteDownQuestion wish, List<ReceivedFile> files) {
    EnteredQuestion entered = enter(wish);
    files.forEach(file -> filesDesk.keep(entered.id(), file));
    return entered;
  }

  private void receive(List<SentFile> sent, List<ReceivedFile> received)
      throws FilesRefused, IOException {
    List<FilesRefused.One> refused = new ArrayList<>();
    for (SentFile one : sent) {
      try (InputStream content = one.content().open()) {
        received.add(reception.receive(one.name(), content));
      } catch (FileRefused no) {
        refused.add(new FilesRefused.One(one.name(), no.why()));
      }
    }
    if (!refused.isEmpty()) {
      throw new FilesRefused(refused);
    }
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
