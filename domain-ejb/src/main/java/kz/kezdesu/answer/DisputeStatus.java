package kz.kezdesu.answer;

import java.util.EnumSet;
import java.util.Set;

/** Where the author's word that an answer is none stands. */
public enum DisputeStatus {
  /** The ministry owes a reply. */
  OPEN,
  /** The reply is worded and waits for the approver. */
  IN_CLEARANCE,
  /** The ministry has given a better answer. */
  CORRECTED,
  /** The ministry stays with its answer and has said why. */
  UPHELD;

  /** Whether it may go from here to there in one move. */
  public boolean leadsTo(DisputeStatus next) {
    return switch (this) {
      case OPEN -> next == IN_CLEARANCE;
      case IN_CLEARANCE -> EnumSet.of(OPEN, CORRECTED, UPHELD).contains(next);
      case CORRECTED, UPHELD -> false;
    };
  }

  /** Whether the ministry owes a reply. */
  public boolean awaitsReply() {
    return AWAITS_REPLY.contains(this);
  }

  /** The statuses in which the ministry owes a reply. */
  public static Set<DisputeStatus> open() {
    return EnumSet.copyOf(AWAITS_REPLY);
  }

  private static final Set<DisputeStatus> AWAITS_REPLY = EnumSet.of(OPEN, IN_CLEARANCE);
}
