package kz.kezdesu.question;

import java.util.EnumSet;
import java.util.Set;

/** Where a question stands in its life. What was voiced is never declined or withdrawn (1.6). */
public enum QuestionStatus {
  RECEIVED,
  PUBLISHED,
  DECLINED,
  VOICED,
  ANSWERED,
  HANDED_OVER,
  WITHDRAWN;

  /** Whether a question may go from here to there in one move. */
  public boolean leadsTo(QuestionStatus next) {
    return switch (this) {
      case RECEIVED -> EnumSet.of(PUBLISHED, DECLINED, VOICED, WITHDRAWN).contains(next);
      case PUBLISHED ->
          EnumSet.of(DECLINED, VOICED, ANSWERED, HANDED_OVER, WITHDRAWN).contains(next);
      case VOICED -> EnumSet.of(ANSWERED, HANDED_OVER).contains(next);
      case HANDED_OVER -> EnumSet.of(ANSWERED, HANDED_OVER).contains(next);
      case DECLINED, ANSWERED, WITHDRAWN -> false;
    };
  }

  /** Everybody may read the question. */
  public boolean isPublic() {
    return PUBLIC.contains(this);
  }

  /** Staff must act now: check it, or answer what was voiced or handed over. */
  public boolean awaitsStaff() {
    return AWAITS_STAFF.contains(this);
  }

  /** An answer may be given. */
  public boolean awaitsAnswer() {
    return leadsTo(ANSWERED);
  }

  /** Nothing more happens to the question. */
  public boolean isOver() {
    return OVER.contains(this);
  }

  /** What the public may know of a question that stands here. */
  public Visibility visibility() {
    if (isPublic()) {
      return Visibility.PUBLIC;
    }
    return this == RECEIVED ? Visibility.BEING_CHECKED : Visibility.NOT_PUBLISHED;
  }

  /** The statuses in which everybody may read a question. */
  public static Set<QuestionStatus> publicOnes() {
    return EnumSet.copyOf(PUBLIC);
  }

  private static final Set<QuestionStatus> PUBLIC =
      EnumSet.of(PUBLISHED, VOICED, ANSWERED, HANDED_OVER);
  private static final Set<QuestionStatus> AWAITS_STAFF = EnumSet.of(RECEIVED, VOICED, HANDED_OVER);
  private static final Set<QuestionStatus> OVER = EnumSet.of(DECLINED, ANSWERED, WITHDRAWN);
}
