package kz.kezdesu.meeting;

import kz.kezdesu.refusal.Refusal;

/** A meeting in this state cannot go to that one. */
public class MoveNotPossible extends Refusal {
  private static final long serialVersionUID = 1L;

  public MoveNotPossible(MeetingStatus from, MeetingStatus to) {
    super(from, to);
  }
}
