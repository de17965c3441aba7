package kz.kezdesu.wakeup;

import java.io.Serializable;

/**
 * What has changed, by kind and id only. Whoever needs more reads it from the database.
 *
 * @param kind the aggregate
 * @param id its id; a question's change also comes as a change of its meeting
 */
public record Change(Kind kind, long id) implements Serializable {
  /** The aggregates that public pages show. */
  public enum Kind {
    MEETING,
    ANNOUNCEMENT,
    QUESTION,
    PROBLEM,
    DUTY,
    PLAN,
    RANKING,
    /** A version of the schedule; the id is its year. */
    SCHEDULE,
    /** The editions of the decree, or the calendar; of no one id. */
    LAW,
    /** The tree of topics; of no one id. */
    TOPIC
  }
}
