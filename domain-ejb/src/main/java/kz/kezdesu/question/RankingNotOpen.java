package kz.kezdesu.question;

import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.refusal.Refusal;

/** A ministry ranks after a meeting has ended and before it is closed (1.6). */
public class RankingNotOpen extends Refusal {
  private static final long serialVersionUID = 1L;

  public RankingNotOpen(MeetingStatus status) {
    super(status);
  }
}
