package kz.kezdesu.schedule;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.decree.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Something that speaks against a schedule as it stands.
 *
 * @param subject the code of the body or the region that it is about
 * @param keys the lines that clash, in order of their start; empty where a line is missing
 * @param quarter the quarter in which something is missing; null where it is not about one
 */
public record Clash(Kind kind, String subject, List<UUID> keys, @Nullable Quarter quarter)
    implements Serializable {
  /** What can clash, and the clause that wants it otherwise. */
  public enum Kind {
    /** The decree does not bind the body. */
    BODY_OUT_OF_SCOPE("1", true),
    /** One person in two places on one day, or in two meetings at once. */
    SAME_PERSON("1.4d", true),
    /** Two meetings in one place at once. */
    SAME_PLACE("1.4e", true),
    /** Two meetings in one region on one day, or more than two in one week. */
    REGION_CROWDED("1.4a", false),
    /** A meeting that no approved version has, on a day that is over. */
    DAY_OVER("4.3", true),
    /** Nobody works on that day. */
    DAY_OFF("1.4a", false),
    /** A body that has fewer meetings than the edition demands, or none. */
    BODY_WITHOUT_MEETING("1.1", false),
    /** A body that has fewer meetings in a quarter than the edition demands of each. */
    QUARTER_WITHOUT_MEETING("1.1", false),
    /** A region to which nobody comes. */
    REGION_WITHOUT_MEETING("1.1", false);

    private final String clause;
    private final boolean forbidden;

    Kind(String clause, boolean forbidden) {
      this.clause = clause;
      this.forbidden = forbidden;
    }

    /** The id of the clause behind it. */
    public String clause() {
      return clause;
    }

    /** Whether a schedule that has it is not submitted; otherwise it is only pointed out. */
    public boolean isForbidden() {
      return forbidden;
    }

    /** Whether it is about all meetings of a body together, not about one of them. */
    public boolean isOfABody() {
      return this == BODY_WITHOUT_MEETING || this == QUARTER_WITHOUT_MEETING;
    }
  }

  public Clash {
    keys = List.copyOf(keys);
  }

  /** Something that is not about a quarter. */
  public Clash(Kind kind, String subject, List<UUID> keys) {
    this(kind, subject, keys, null);
  }
}
