package kz.kezdesu.live;

import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.refusal.Refusal;

/** Only while a meeting goes on can something be announced there. */
public class MeetingNotLive extends Refusal {
  private static final long serialVersionUID = 1L;

  public MeetingNotLive(MeetingStatus status) {
    super(status);
  }
}
