package kz.kezdesu.decree;

/**
 * What can be wrong by the decree, each with its clause. The wording in three languages is in
 * {@code violations_kk|ru|en.properties} under the constant's name.
 */
public enum Violation {
  /** Arguments: the code of the body. */
  BODY_EXCLUDED("1"),
  /** Arguments: the day. */
  DECREE_NOT_IN_FORCE("8"),
  /** Arguments: minutes of the report, the most it may take, minutes planned. */
  REPORT_TOO_LONG("1.3"),
  BROADCAST_MISSING("1.2a"),
  COMMENTS_MISSING("1.2a"),
  CONVENIENCE_NOT_SAID("1.4a"),
  CONVENIENCE_LAPSED("1.4a"),
  CONVENIENCE_POLL_OPEN("1.4a"),
  CONVENIENCE_OUTVOTED("1.4a"),
  RANKING_NOT_CITED("1.4b"),
  RANKING_NOT_OLDER("1.4b"),
  VENUE_NOT_OFFERED("1.4e"),
  VENUE_AWAITS_AKIMAT("1.4e"),
  VENUE_AWAITS_MINISTRY("1.4e"),
  VENUE_REFUSED("1.4e"),
  VENUE_LAPSED("1.4e"),
  VIDEO_LINK_NOT_OFFERED("1.4e"),
  VIDEO_LINK_AWAITS_AKIMAT("1.4e"),
  VIDEO_LINK_AWAITS_MINISTRY("1.4e"),
  VIDEO_LINK_REFUSED("1.4e"),
  VIDEO_LINK_LAPSED("1.4e"),
  /** Arguments: how many proofs are missing, how many are wanted. */
  COVERAGE_INCOMPLETE("1.4f"),
  DEPUTY_PM_NOT_NAMED("4.4"),
  /** Arguments: the last day to announce, the day of the meeting. */
  NOTICE_TOO_SHORT("1.4f"),
  NO_WAY_IN("1.4f"),
  /** Arguments: the day on which the intake opens. */
  INTAKE_NOT_OPEN("1.4f"),
  /** Arguments: the last day of the intake. */
  INTAKE_CLOSED("1.4f"),
  SCHEDULED_HOST_NOT_FIRST_HEAD("1.4d"),
  OFF_SCHEDULE_HOST_NOT_FIRST_HEAD("1.8"),
  DEPARTMENTAL_PLAN_HOST_WRONG("1.4c"),
  RECEPTION_NOT_RECORDED("1.5"),
  NGO_MEETING_NOT_RECORDED("1.5"),
  BRIEFING_NOT_RECORDED("1.5"),
  AKIM_NOT_RECORDED("3.1"),
  AKIM_ABSENCE_UNEXPLAINED("3.1"),
  /** Arguments: the number of the question. */
  QUESTION_UNACCOUNTED("1.6"),
  /** Arguments: the number of the question. */
  QUESTION_WITHOUT_TOPIC("1.6"),
  /** Arguments: the number of the question. */
  RANK_WITHOUT_REASON("1.6"),
  /** Arguments: the place, the numbers of the first and of the other question. */
  RANK_TAKEN_TWICE("1.6"),
  /** Arguments: the quarter and its year. */
  PROGRESS_NOT_OWED("1.7");

  private final String clause;

  Violation(String clause) {
    this.clause = clause;
  }

  /** The id of the violated clause. */
  public String clause() {
    return clause;
  }
}
