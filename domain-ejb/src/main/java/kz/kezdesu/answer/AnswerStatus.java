package kz.kezdesu.answer;

import java.util.EnumSet;

/** Where an answer stands on its way from the desk to the public. */
public enum AnswerStatus {
  DRAFT,
  IN_CLEARANCE,
  CLEARED,
  SIGNED_OFF,
  PUBLISHED;

  /** Whether an answer may go from here to there in one move; a remark sends it back. */
  public boolean leadsTo(AnswerStatus next) {
    return switch (this) {
      case DRAFT -> next == IN_CLEARANCE;
      case IN_CLEARANCE -> EnumSet.of(CLEARED, DRAFT).contains(next);
      case CLEARED -> EnumSet.of(SIGNED_OFF, DRAFT).contains(next);
      case SIGNED_OFF -> EnumSet.of(PUBLISHED, DRAFT).contains(next);
      case PUBLISHED -> false;
    };
  }

  /** Whether whoever worded the answer may still take it back: nobody stands for it yet. */
  public boolean isRecallable() {
    return this == IN_CLEARANCE || this == CLEARED;
  }

  /** Whether everybody may read the answer. */
  public boolean isPublic() {
    return this == PUBLISHED;
  }
}
