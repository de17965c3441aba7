package kz.kezdesu.decree;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a meeting that is about to go public.
 *
 * @param bodyCode the body that holds it
 * @param host the post of the person who holds it
 * @param notice its kind and its start
 * @param report its report within the planned time
 * @param broadcast how it is shown online
 * @param otherWayIn whether people were given a way to send questions besides the portal's intake
 */
public record Announcing(
    String bodyCode,
    Post host,
    Notice notice,
    ReportShare report,
    Broadcast broadcast,
    boolean otherWayIn) {

  /**
   * How the meeting is shown online.
   *
   * @param linked whether there is a link to the broadcast
   * @param commented whether people can comment on it
   * @param technicalReason why it cannot be broadcast, or not with comments; null when none is
   *     recorded
   */
  public record Broadcast(boolean linked, boolean commented, @Nullable String technicalReason) {
    /**
     * What is missing, if anything. Clause 1.2a: «с учетом технических возможностей обеспечить
     * проведение региональных встреч с организацией онлайн-трансляций с обязательной возможностью
     * комментирования населением на официальных аккаунтах в социальных сетях».
     */
    @Decree("1.2a")
    public Optional<Breach> breach() {
      if (technicalReason != null && !technicalReason.isBlank()) {
        return Optional.empty();
      }
      if (!linked) {
        return Optional.of(Breach.of(Violation.BROADCAST_MISSING));
      }
      return commented ? Optional.empty() : Optional.of(Breach.of(Violation.COMMENTS_MISSING));
    }
  }

  /** What must be in order before a meeting goes public, in the order in which it is mended. */
  public enum Matter {
    /** The body is bound by the decree. */
    SCOPE("1"),
    /** The first head holds it. */
    HOST("1.4d"),
    /** The report takes a quarter at most. */
    REPORT("1.3"),
    /** It is broadcast with comments, or a technical reason is recorded. */
    BROADCAST("1.2a"),
    /** It is said why day and time suit the people. */
    CONVENIENCE("1.4a"),
    /** It cites a ranking of the regions that is older than itself. */
    RANKING("1.4b"),
    /** The akimat has agreed where it takes place. */
    VENUE("1.4e"),
    /** The akimat has agreed which settlements are linked by video, or that none is. */
    VIDEO_LINK("1.4e"),
    /** It is proven that people were told what, where and how. */
    COVERAGE("1.4f"),
    /** Where the risk of social tension is high a deputy prime minister takes part. */
    DEPUTY_PM("4.4"),
    /** People hear of it early enough. */
    NOTICE("1.4f"),
    /** People can send questions. */
    WAY_IN("1.4f");

    private final String clause;

    Matter(String clause) {
      this.clause = clause;
    }

    /** The id of the clause that wants it of a meeting within the schedule. */
    public String clause() {
      return clause;
    }
  }

  /**
   * One matter as it stands.
   *
   * @param breach what is wrong with it; null when it is in order
   * @param owedBy the code of the body that has to see to it
   * @param clause the id of the clause that wants it of this meeting
   */
  public record Condition(Matter matter, @Nullable Breach breach, String owedBy, String clause) {
    /** The same for a matter that one clause wants of every meeting. */
    public Condition(Matter matter, @Nullable Breach breach, String owedBy) {
      this(matter, breach, owedBy, matter.clause());
    }

    /** Whether nothing is wrong. */
    public boolean isMet() {
      return breach == null;
    }
  }

  /**
   * Every matter as it would stand if the meeting were announced at this instant: the body, the
   * host, the report, the broadcast, the notice, the way in for questions. Clause 1.4f:
   * «информационное освещение региональных встреч … информации о способах направления вопросов и
   * предложений населения к предстоящим встречам»; the other clauses as their own classes quote
   * them.
   */
  @Decree({"1", "1.2a", "1.3", "1.4d", "1.4f", "1.8"})
  public List<Condition> conditionsAt(
      Instant announcedAt, Edition edition, WorkingDays workingDays) {
    boolean wayIn =
        otherWayIn
            || IntakeWindow.of(announcedAt, notice.startsAt(), edition, workingDays).isPresent();
    return List.of(
        condition(Matter.SCOPE, new Scope(edition).breach(bodyCode)),
        new Condition(
            Matter.HOST,
            Host.breach(notice.kind(), host).orElse(null),
            bodyCode,
            Host.clause(notice.kind())),
        condition(Matter.REPORT, report.breach(edition)),
        condition(Matter.BROADCAST, broadcast.breach()),
        condition(Matter.NOTICE, notice.breachAt(announcedAt, edition)),
        condition(
            Matter.WAY_IN, wayIn ? Optional.empty() : Optional.of(Breach.of(Violation.NO_WAY_IN))));
  }

  private Condition condition(Matter matter, Optional<Breach> breach) {
    return new Condition(matter, breach.orElse(null), bodyCode);
  }
}
