package kz.kezdesu.decree;

import java.time.LocalDate;

/** Making public the answers of a meeting and the plan of solutions. */
public final class Publication {
  private Publication() {}

  /**
   * By when they are owed: so many calendar days after the day of the meeting as the edition says.
   * Clause 1.7: «информацию о ходе решения проблемных вопросов … размещать на официальном
   * интернет-ресурсе»; the first term is left open and set by the edition.
   */
  @Decree("1.7")
  public static Deadline due(LocalDate heldOn, Edition edition) {
    return new Deadline("1.7", heldOn.plusDays(edition.publicationDays()));
  }
}
