package kz.kezdesu.timetable;

import java.util.Optional;
import java.util.stream.Stream;
import kz.kezdesu.schedule.Clash;
import org.jspecify.annotations.Nullable;

/**
 * What a better schedule is, rule by rule: whether it can be weighed against others, how heavy it
 * is, and the clause that wants it. The sites name each by its constant.
 */
public enum TimetableRule {
  /** A first head is not in two meetings at once, nor in two regions on one day. */
  SAME_PERSON("1.4d", Level.HARD, 1, Clash.Kind.SAME_PERSON),
  /** One place takes one meeting at a time. */
  SAME_PLACE("1.4e", Level.HARD, 1, Clash.Kind.SAME_PLACE),
  /** A meeting that nobody has approved yet lies ahead. */
  DAY_OVER("4.3", Level.HARD, 1, Clash.Kind.DAY_OVER),
  /** To one region one comes on a day, and two in a week at most. */
  REGION_CROWDED("1.4a", Level.MEDIUM, 1, Clash.Kind.REGION_CROWDED),
  /** Nobody meets on a day off. */
  DAY_OFF("1.4a", Level.MEDIUM, 1, Clash.Kind.DAY_OFF),
  /** A ministry holds as many meetings in a quarter as the edition demands; counted in meetings. */
  QUARTER_WITHOUT_MEETING("1.1", Level.MEDIUM, 1, Clash.Kind.QUARTER_WITHOUT_MEETING),
  /** Somebody comes to every region. */
  REGION_WITHOUT_MEETING("1.1", Level.MEDIUM, 1, Clash.Kind.REGION_WITHOUT_MEETING),
  /** Regions that stand first in the ministry's ranking come before others; counted in places. */
  PRIORITY("4.3", Level.SOFT, 2, null),
  /** A ministry does not go to a region again and again; counted in pairs of meetings. */
  REGION_AGAIN("1.1", Level.SOFT, 12, null),
  /**
   * A ministry's meetings are spread over the months; counted in meetings above the share, each of
   * them heavier than the one before.
   */
  MINISTRY_MONTHS("1.1", Level.SOFT, 8, null),
  /** The meetings in a region are spread over the months; counted in meetings above the share. */
  REGION_MONTHS("1.4a", Level.SOFT, 6, null),
  /** The day stays as the ministry proposed it; counted in whole weeks, eight for a move itself. */
  KEEP_DAY("1.4d", Level.SOFT, 1, null),
  /** The region stays as the ministry proposed it; counted in lines. */
  KEEP_REGION("1.4d", Level.SOFT, 36, null);

  /** How a rule stands to the others: no number of a lower level outweighs one of a higher. */
  public enum Level {
    /** A schedule that breaks it is not submitted. */
    HARD,
    /** What is pointed out in a schedule; it goes before every wish. */
    MEDIUM,
    /** A wish, weighed against the other wishes. */
    SOFT
  }

  private final String clause;
  private final Level level;
  private final int weight;
  private final Clash.@Nullable Kind kind;

  TimetableRule(String clause, Level level, int weight, Clash.@Nullable Kind kind) {
    this.clause = clause;
    this.level = level;
    this.weight = weight;
    this.kind = kind;
  }

  /** The id of the clause behind it. */
  public String clause() {
    return clause;
  }

  public Level level() {
    return level;
  }

  /** What one unit of it costs among the rules of its level. */
  public int weight() {
    return weight;
  }

  /** Whether it says that the line stays as it was proposed. */
  public boolean isStaying() {
    return this == KEEP_DAY || this == KEEP_REGION;
  }

  /** The clash of a schedule that it is about; empty for a wish. */
  public Optional<Clash.Kind> kind() {
    return Optional.ofNullable(kind);
  }

  /**
   * The rule about such a clash; empty for what no other day or region helps against: a body that
   * the decree does not bind, or one that has proposed too little.
   */
  public static Optional<TimetableRule> against(Clash.Kind kind) {
    return Stream.of(values()).filter(rule -> rule.kind == kind).findFirst();
  }
}
