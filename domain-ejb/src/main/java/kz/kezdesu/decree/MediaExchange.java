package kz.kezdesu.decree;

import java.time.Instant;

/** The exchange between ministries and the authority for the media. */
public final class MediaExchange {
  private MediaExchange() {}

  /**
   * Until when the mass media are told of a change: the end of the next working day, and before the
   * meeting begins. Clause 1.4g: «постоянное информационное взаимодействие и обмен информацией на
   * всех этапах»; the decree names no term, this one is ours.
   *
   * @param changedAt when it happened
   * @param startsAt when the meeting begins
   */
  @Decree({"1.4g", "5"})
  public static Instant due(Instant changedAt, Instant startsAt, WorkingDays workingDays) {
    Instant end = Almaty.endOf(workingDays.after(Almaty.dayOf(changedAt), 1));
    return startsAt.isAfter(changedAt) && startsAt.isBefore(end) ? startsAt : end;
  }
}
