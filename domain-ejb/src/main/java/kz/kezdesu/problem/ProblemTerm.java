package kz.kezdesu.problem;

import java.time.LocalDate;

/** How near the term of a problem is, as a filter of lists. */
public enum ProblemTerm {
  /** The term has passed. */
  PAST,
  /** The term comes within 30 days. */
  SOON,
  /** Whatever the term. */
  ANY;

  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
  private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 1, 1);
  private static final int SOON_DAYS = 30;

  /** The first day on which such a term can be. */
  public LocalDate from(LocalDate today) {
    return this == SOON ? today : LONG_AGO;
  }

  /** The day after the last on which such a term can be. */
  public LocalDate to(LocalDate today) {
    return switch (this) {
      case PAST -> today;
      case SOON -> today.plusDays(SOON_DAYS + 1L);
      case ANY -> FAR_AHEAD;
    };
  }
}
