package kz.kezdesu.convenience;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.convenience.model.JustifiedTime;
import kz.kezdesu.convenience.store.JustifiedTimes;
import kz.kezdesu.decree.Convenience.Standing;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.refusal.NotFound;

/** What everybody may read of the time of a meeting (1.4a). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ConvenienceCatalogue {
  @EJB private MeetingCatalogue meetings;
  @Inject private JustifiedTimes justified;
  @Inject private PollReading reading;

  /** Why day and time of this meeting suit the people; empty when that was not said of them. */
  public Optional<LocalText> reason(ScheduleRow meeting) {
    return justified
        .of(meeting.id())
        .filter(said -> reading.convenience(meeting).standing() == Standing.SAID)
        .map(JustifiedTime::getReason);
  }

  /**
   * The polls of a meeting, the last one first; none when nobody was asked. How many people chose
   * each slot is told of those that are over, so that nobody votes with the many.
   */
  public List<PollDetail> polls(ScheduleRow meeting) {
    return reading.of(meeting).stream()
        .map(poll -> poll.isOpen() ? poll.uncounted() : poll)
        .toList();
  }

  /**
   * The same of a meeting that everybody may know of.
   *
   * @throws NotFound when there is no such meeting, or nobody may know of it, or nobody was asked
   */
  public List<PollDetail> publicPolls(long meetingId) {
    List<PollDetail> asked = polls(meetings.publicDetail(meetingId).line());
    if (asked.isEmpty()) {
      throw new NotFound(meetingId);
    }
    return asked;
  }
}
