package kz.kezdesu.schedule;

import java.util.EnumSet;

/** Where a proposal stands between its ministry and the media authority (1.4d). */
public enum ProposalStatus {
  /** Only its ministry sees it. */
  DRAFT,
  /** The media authority has it. */
  SENT,
  /** It came back with a remark, to be corrected. */
  RETURNED,
  /** It goes into the schedule. */
  ACCEPTED,
  /** Its ministry took it back. */
  WITHDRAWN;

  /** Whether a proposal may go from here to there in one move. */
  public boolean leadsTo(ProposalStatus next) {
    return switch (this) {
      case DRAFT, RETURNED -> EnumSet.of(SENT, WITHDRAWN).contains(next);
      case SENT -> EnumSet.of(RETURNED, ACCEPTED, WITHDRAWN).contains(next);
      case ACCEPTED -> next == RETURNED;
      case WITHDRAWN -> false;
    };
  }

  /** Whether its ministry can still change what it says. */
  public boolean isOpen() {
    return this == DRAFT || this == RETURNED;
  }
}
