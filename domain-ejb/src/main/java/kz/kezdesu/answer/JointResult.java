package kz.kezdesu.answer;

import java.util.List;
import kz.kezdesu.refusal.Refusal;

/**
 * What became of the many answers of a joint one.
 *
 * @param done with how many it was done
 * @param refused with which it was not, and why
 */
public record JointResult(long jointAnswerId, int done, List<One> refused) {
  /** A question whose answer stayed as it was. */
  public record One(String number, Refusal why) {}
}
