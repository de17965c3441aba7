package kz.kezdesu.subscription;

import kz.kezdesu.refusal.Refusal;

/** One person follows as much as is possible; something must be stopped first. */
public class TooManyFollowed extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyFollowed(int most) {
    super(most);
  }
}
