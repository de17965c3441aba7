package kz.kezdesu.decree;

import java.util.Optional;

/** Who holds which meeting. */
public final class Host {
  private Host() {}

  /**
   * Why a person of this post cannot hold a regional meeting of this kind, if so. Clause 1.4d:
   * «предложений по региональным встречам первых руководителей центральных исполнительных органов …
   * для формирования годового графика»; clause 1.8: «первому руководителю центрального
   * исполнительного органа проводить региональную встречу с населением вне графика».
   */
  @Decree({"1.4d", "1.8"})
  public static Optional<Breach> breach(MeetingKind kind, Post post) {
    if (post == Post.FIRST_HEAD) {
      return Optional.empty();
    }
    return Optional.of(
        switch (kind) {
          case SCHEDULED -> Breach.of(Violation.SCHEDULED_HOST_NOT_FIRST_HEAD);
          case OFF_SCHEDULE -> Breach.of(Violation.OFF_SCHEDULE_HOST_NOT_FIRST_HEAD);
        });
  }

  /**
   * The clause that says who holds a meeting of this kind. Clauses 1.4d and 1.8, as quoted above.
   */
  @Decree({"1.4d", "1.8"})
  public static String clause(MeetingKind kind) {
    return switch (kind) {
      case SCHEDULED -> "1.4d";
      case OFF_SCHEDULE -> "1.8";
    };
  }

  /**
   * Why a person of this post does not belong in the departmental plan, if so. Clause 1.4c: «с
   * отражением в нем планируемых дат и формата (онлайн/офлайн) проведения встреч заместителей
   * первых руководителей и председателей ведомств».
   */
  @Decree("1.4c")
  public static Optional<Breach> breachInDepartmentalPlan(Post post) {
    return switch (post) {
      case DEPUTY, COMMITTEE_CHAIR -> Optional.empty();
      case FIRST_HEAD, AKIM, DEPUTY_PRIME_MINISTER ->
          Optional.of(Breach.of(Violation.DEPARTMENTAL_PLAN_HOST_WRONG));
    };
  }
}
