package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** Only what the public can read or what was voiced has a place in the ranking (1.6). */
public class RankingNotPossible extends Refusal {
  private static final long serialVersionUID = 1L;

  public RankingNotPossible(QuestionStatus status) {
    super(status);
  }
}
