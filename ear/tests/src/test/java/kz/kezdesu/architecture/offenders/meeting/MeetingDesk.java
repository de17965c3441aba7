package kz.kezdesu.architecture.offenders.meeting;

import kz.kezdesu.architecture.offenders.question.QuestionIntake;

/** Knows the capability that knows this one. */
public class MeetingDesk {
  /** Closes a circle. */
  public void ask(QuestionIntake intake) {
    intake.take(null);
  }
}
