package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** The order cannot be saved as it was typed; {@link QuestionRanking#faults} says why. */
public class RankingNotClear extends Refusal {
  private static final long serialVersionUID = 1L;

  public RankingNotClear(int faults) {
    super(faults);
  }
}
