package kz.kezdesu.portal.shell;

import java.util.Set;
import kz.kezdesu.wakeup.Change;

/** The names under which kept pages are dropped. */
public final class Tags {
  /** Any list of meetings. */
  public static final String SCHEDULE = "schedule";

  /** Any list of problems. */
  public static final String PROGRESS = "progress";

  /** The board of obligations. */
  public static final String OVERSIGHT = "oversight";

  /** Any departmental plan. */
  public static final String PLANS = "plans";

  /** Any ranking of the regions. */
  public static final String RANKINGS = "rankings";

  private Tags() {}

  /** A meeting, and the list of its questions. */
  public static String meeting(long id) {
    return "meeting:" + id;
  }

  /** The course of a live meeting. */
  public static String live(long meetingId) {
    return "live:" + meetingId;
  }

  public static String question(long id) {
    return "question:" + id;
  }

  public static String problem(long id) {
    return "problem:" + id;
  }

  /** What a change makes stale. */
  static Set<String> of(Change change) {
    return switch (change.kind()) {
      case MEETING -> Set.of(meeting(change.id()), SCHEDULE);
      case ANNOUNCEMENT -> Set.of(live(change.id()));
      case QUESTION -> Set.of(question(change.id()));
      case PROBLEM -> Set.of(problem(change.id()), PROGRESS);
      case DUTY -> Set.of(OVERSIGHT);
      case PLAN -> Set.of(PLANS, OVERSIGHT);
      case RANKING -> Set.of(RANKINGS);
      case LAW -> Set.of(SCHEDULE, PROGRESS, PLANS, RANKINGS, OVERSIGHT);
      case SCHEDULE -> Set.of(SCHEDULE, OVERSIGHT);
      case TOPIC -> Set.of(PROGRESS);
    };
  }
}
