package kz.kezdesu.question;

import kz.kezdesu.decree.Breach;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one input of an order.
 *
 * @param number the question's
 * @param fault a word such as {@code long}
 * @param limit the limit that the fault is about
 * @param breach the decree's own words, where the decree forbids it
 */
public record RankFault(
    String number, Input input, String fault, int limit, @Nullable Breach breach) {
  /** What was typed wrong. */
  public enum Input {
    PLACE,
    REASON,
    TOPIC
  }
}
