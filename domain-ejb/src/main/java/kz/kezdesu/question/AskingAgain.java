package kz.kezdesu.question;

/** Where the author of a question that is not published can ask now. */
public enum AskingAgain {
  /** At the same meeting, which still takes questions. */
  HERE,
  /** At a meeting of the ministry that is in charge. */
  OF_ANOTHER_MINISTRY,
  /** At another meeting: this one takes no questions now. */
  AT_ANOTHER_MEETING;

  /** What is left to the author, by the reason and the intake of the meeting. */
  public static AskingAgain after(DeclineReason reason, Intake intake) {
    if (reason == DeclineReason.OFF_TOPIC) {
      return OF_ANOTHER_MINISTRY;
    }
    return intake.isOpen() ? HERE : AT_ANOTHER_MEETING;
  }

  /** The page of the portal below the language; it says nothing of what was asked. */
  public String page(long meetingId) {
    return this == HERE ? "/questions/ask?meeting=" + meetingId : "/questions/ask";
  }
}
