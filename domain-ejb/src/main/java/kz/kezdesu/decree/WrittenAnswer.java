package kz.kezdesu.decree;

import java.time.LocalDate;

/** The answer in writing to a question that was voiced at a meeting and not answered there. */
public final class WrittenAnswer {
  private WrittenAnswer() {}

  /**
   * By when it is owed: so many working days as the edition says, counted from the day after the
   * question was voiced. Clause 1.1: «с целью оперативного решения вопросов местного населения»;
   * the term is left open and set by the edition.
   */
  @Decree("1.1")
  public static Deadline due(LocalDate voicedOn, Edition edition, WorkingDays workingDays) {
    return new Deadline("1.1", workingDays.after(voicedOn, edition.writtenAnswerWorkingDays()));
  }

  /**
   * Up to when its term can be prolonged, once and with a reason that is told: as many working days
   * again as the edition gives. Clause 1.1: «с целью оперативного решения вопросов местного
   * населения», so it is never put off without end.
   */
  @Decree("1.1")
  public static Deadline prolonged(LocalDate due, Edition edition, WorkingDays workingDays) {
    return new Deadline("1.1", workingDays.after(due, edition.writtenAnswerWorkingDays()));
  }
}
