package kz.kezdesu.question;

import kz.kezdesu.body.Body;
import org.jspecify.annotations.Nullable;

/** Why a question is handed over. */
public enum HandOverReason {
  /** By law another body decides about it. */
  COMPETENCE,
  /** It is about an organisation of the receiver. */
  OWN_ORGANISATION,
  /** It is decided in the region. */
  LOCAL_MATTER,
  /** It is an appeal in a person's own case, which has its own procedure by law. */
  OFFICIAL_APPEAL;

  /**
   * Whether this can be why such a receiver gets it.
   *
   * @param receiver null for the state's system of appeals
   */
  public boolean suits(Body.@Nullable Kind receiver) {
    return switch (this) {
      case COMPETENCE -> true;
      case OWN_ORGANISATION -> receiver != null;
      case LOCAL_MATTER -> receiver == Body.Kind.AKIMAT;
      case OFFICIAL_APPEAL -> receiver == null;
    };
  }
}
