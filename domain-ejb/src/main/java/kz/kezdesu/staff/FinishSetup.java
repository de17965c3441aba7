package kz.kezdesu.staff;

import kz.kezdesu.language.Language;

/**
 * The wish of the holder of a one-time link.
 *
 * @param login counts only for the first administrator, as name and language do
 * @param secret the secret of the second factor that the holder was shown
 * @param code the code that the holder's application shows for it
 */
public record FinishSetup(
    String token,
    String login,
    String name,
    Language language,
    String password,
    SecondFactor secret,
    String code) {
  @Override
  public String toString() {
    return "FinishSetup";
  }
}
