package kz.kezdesu.answer;

import java.util.EnumSet;
import java.util.Set;

/** Where the correction of a published answer stands. */
public enum CorrectionStatus {
  /** It came back, or was taken back: an officer words it anew. */
  OPEN,
  /** It is worded and waits for the approver. */
  IN_CLEARANCE,
  /** Everybody reads it, and what the answer said before. */
  PUBLISHED;

  /** Whether it may go from here to there in one move. */
  public boolean leadsTo(CorrectionStatus next) {
    return switch (this) {
      case OPEN -> next == IN_CLEARANCE;
      case IN_CLEARANCE -> EnumSet.of(OPEN, PUBLISHED).contains(next);
      case PUBLISHED -> false;
    };
  }

  /** The statuses of a correction that is not public yet. */
  public static Set<CorrectionStatus> unpublished() {
    return EnumSet.of(OPEN, IN_CLEARANCE);
  }
}
