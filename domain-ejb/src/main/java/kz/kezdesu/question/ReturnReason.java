package kz.kezdesu.question;

/** Why a body gives back a question that was handed over to it. */
public enum ReturnReason {
  /** By law the body does not decide about it. */
  NOT_COMPETENT,
  /** By law some third body decides about it. */
  ANOTHER_IS_COMPETENT,
  /** The question does not say enough for the body to answer. */
  TOO_LITTLE_KNOWN
}
