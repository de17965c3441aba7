package kz.kezdesu.agreement;

import java.util.EnumSet;
import java.util.Optional;
import kz.kezdesu.decree.AkimatAgreement.Side;

/** Where an agreement was left by its last step. */
public enum AgreementStatus {
  AWAITS_AKIMAT,
  AWAITS_MINISTRY,
  AGREED,
  REFUSED;

  /** An offer of one side waits for the other. */
  public static AgreementStatus afterOfferOf(Side side) {
    return side == Side.MINISTRY ? AWAITS_AKIMAT : AWAITS_MINISTRY;
  }

  /** Whose answer it waits for; nobody's once it was given. */
  public Optional<Side> turn() {
    return switch (this) {
      case AWAITS_AKIMAT -> Optional.of(Side.AKIMAT);
      case AWAITS_MINISTRY -> Optional.of(Side.MINISTRY);
      case AGREED, REFUSED -> Optional.empty();
    };
  }

  /**
   * Whether one step leads from here to there. Either side may offer at any time, something else in
   * the place of its own offer too; only an open offer is agreed or refused.
   */
  public boolean leadsTo(AgreementStatus next) {
    return switch (this) {
      case AWAITS_AKIMAT, AWAITS_MINISTRY -> true;
      case AGREED, REFUSED -> EnumSet.of(AWAITS_AKIMAT, AWAITS_MINISTRY).contains(next);
    };
  }
}
