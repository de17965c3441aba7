package kz.kezdesu.agreement;

/** What a side did. */
public enum StepKind {
  /** Offered, or answered an offer with another one. */
  OFFER,
  AGREE,
  REFUSE
}
