package kz.kezdesu.question;

import kz.kezdesu.refusal.NotFound;

/** What became of a support that was sent. */
public enum SupportOutcome {
  /** It stands, since now or since before. */
  GIVEN,
  /** There is no such question, or it is not public; nothing was done. */
  NO_QUESTION,
  /** The person's support of the question was set aside; nothing was done. */
  SET_ASIDE;

  /**
   * Nothing when it stands.
   *
   * @throws NotFound when there is no such question, or it is not public
   * @throws SupportNotCounted when the person's support was set aside
   */
  void orRefuse(String number) {
    if (this == NO_QUESTION) {
      throw new NotFound(number);
    }
    if (this == SET_ASIDE) {
      throw new SupportNotCounted();
    }
  }
}
