package kz.kezdesu.backoffice.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.backoffice.shell.ToDo;
import kz.kezdesu.meeting.MeetingDesk;
import kz.kezdesu.meeting.MeetingsWaiting;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** Meetings that must be announced, and meetings that must be recorded and closed. */
@ApplicationScoped
public class MeetingsToDo implements ToDo {
  private static final int ANNOUNCE = 10;
  private static final int CLOSE = 20;

  @EJB private MeetingDesk meetingDesk;
  @Inject private Caller caller;

  @Override
  public List<Waiting> waiting() {
    if (!caller.holds(Role.OFFICER, Role.EDITOR, Role.APPROVER)) {
      return List.of();
    }
    MeetingsWaiting waiting = meetingDesk.waiting();
    return List.of(
        new Waiting(
            "meeting_meetings.announce",
            waiting.toAnnounce(),
            "/meeting/meetings?status=PLANNED",
            ANNOUNCE,
            waiting.announceLate() > 0),
        new Waiting(
            "meeting_meetings.close",
            waiting.toClose(),
            "/meeting/meetings?status=HELD",
            CLOSE,
            waiting.closeLate() > 0));
  }
}
