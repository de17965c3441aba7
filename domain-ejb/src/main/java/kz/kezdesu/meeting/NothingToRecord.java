package kz.kezdesu.meeting;

import kz.kezdesu.refusal.Refusal;

/** A meeting is recorded after it was held and before it is closed. */
public class NothingToRecord extends Refusal {
  private static final long serialVersionUID = 1L;

  public NothingToRecord(MeetingStatus status) {
    super(status);
  }
}
