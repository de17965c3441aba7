package kz.kezdesu.problem;

import java.util.UUID;

/**
 * Opens a card, with everything as it was typed.
 *
 * @param token of the wish: the same wish sent again opens no second card
 * @param dueOn the term as {@code 2026-12-31}
 */
public record OpenProblem(
    UUID token,
    String ministryCode,
    String regionKato,
    String topicCode,
    Words title,
    Words plan,
    String dueOn) {
  /** What was typed in the three languages. */
  public record Words(String kk, String ru, String en) {}
}
