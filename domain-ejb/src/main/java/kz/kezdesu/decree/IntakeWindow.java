package kz.kezdesu.decree;

import java.time.Instant;
import java.util.Optional;

/**
 * When questions and proposals to a meeting are taken on the portal: from the first instant until
 * just before the last one. A meeting that moves gets a new window.
 */
public record IntakeWindow(Instant opensAt, Instant closesAt) {
  /**
   * A window between these instants.
   *
   * @throws IllegalArgumentException when it would close before it opens
   */
  public IntakeWindow {
    if (!opensAt.isBefore(closesAt)) {
      throw new IllegalArgumentException("An intake from " + opensAt + " to " + closesAt);
    }
  }

  /**
   * The window of a meeting: it opens with the announcement and closes at the end of the second (or
   * whichever the edition says) working day before the day of the meeting. Empty when that moment
   * had passed at the announcement. Clause 1.4f: «информации о способах направления вопросов и
   * предложений населения к предстоящим встречам».
   */
  @Decree("1.4f")
  public static Optional<IntakeWindow> of(
      Instant announcedAt, Instant startsAt, Edition edition, WorkingDays workingDays) {
    Instant closesAt =
        Almaty.endOf(workingDays.before(Almaty.dayOf(startsAt), edition.intakeClosesWorkingDays()));
    return announcedAt.isBefore(closesAt)
        ? Optional.of(new IntakeWindow(announcedAt, closesAt))
        : Optional.empty();
  }

  /** Whether a question is taken at this instant. Clause 1.4f, as above. */
  @Decree("1.4f")
  public boolean isOpenAt(Instant at) {
    return !at.isBefore(opensAt) && at.isBefore(closesAt);
  }

  /** Why a question is not taken at this instant, if so. Clause 1.4f, as above. */
  @Decree("1.4f")
  public Optional<Breach> breachAt(Instant at) {
    if (isOpenAt(at)) {
      return Optional.empty();
    }
    return Optional.of(
        at.isBefore(opensAt)
            ? Breach.of(Violation.INTAKE_NOT_OPEN, Almaty.dayOf(opensAt))
            : Breach.of(Violation.INTAKE_CLOSED, Almaty.dayOf(closesAt.minusNanos(1))));
  }
}
