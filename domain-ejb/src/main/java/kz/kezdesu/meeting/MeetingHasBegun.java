package kz.kezdesu.meeting;

import kz.kezdesu.refusal.Refusal;

/** The plan of a meeting can be mended only while the meeting lies ahead. */
public class MeetingHasBegun extends Refusal {
  private static final long serialVersionUID = 1L;

  public MeetingHasBegun(MeetingStatus status) {
    super(status);
  }
}
