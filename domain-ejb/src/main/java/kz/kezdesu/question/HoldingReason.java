package kz.kezdesu.question;

/** Why a written answer needs more time. */
public enum HoldingReason {
  /** Somebody has to look at the matter where it is. */
  CHECK_ON_SITE,
  /** Others were asked for what they know. */
  OTHERS_ASKED,
  /** A decision, such as on money, is prepared. */
  DECISION_AWAITED
}
