package kz.kezdesu.decree;

import java.util.Optional;

/**
 * What a ministry agrees with the akimat of the region before a meeting.
 *
 * @param subject what is agreed
 * @param standing where it stands
 */
public record AkimatAgreement(Subject subject, Standing standing) {
  /** What is agreed. */
  public enum Subject {
    /** Where the meeting takes place. */
    VENUE,
    /** With which settlements it is linked by video, or that it needs none. */
    VIDEO_LINK
  }

  /** Whose word an agreement waits for. */
  public enum Side {
    MINISTRY,
    AKIMAT
  }

  /** Where an agreement stands. */
  public enum Standing {
    NOT_OFFERED,
    AWAITS_AKIMAT,
    AWAITS_MINISTRY,
    AGREED,
    REFUSED,
    /** Place, region or start of the meeting have changed since. */
    LAPSED;

    /** Who has to move next; nobody once it is agreed. */
    public Optional<Side> turn() {
      return switch (this) {
        case AGREED -> Optional.empty();
        case AWAITS_AKIMAT -> Optional.of(Side.AKIMAT);
        case NOT_OFFERED, AWAITS_MINISTRY, REFUSED, LAPSED -> Optional.of(Side.MINISTRY);
      };
    }
  }

  /**
   * What is missing, if anything. Clause 1.4e: «согласование с местными исполнительными органами
   * областей, городов республиканского значения, столицы вопросов определения места проведения и
   * организации видеоконференцсвязи с отраслевыми структурными подразделениями и ведомствами
   * центральных исполнительных органов».
   */
  @Decree("1.4e")
  public Optional<Breach> breach() {
    return switch (standing) {
      case AGREED -> Optional.empty();
      case NOT_OFFERED -> wrong(Violation.VENUE_NOT_OFFERED, Violation.VIDEO_LINK_NOT_OFFERED);
      case AWAITS_AKIMAT ->
          wrong(Violation.VENUE_AWAITS_AKIMAT, Violation.VIDEO_LINK_AWAITS_AKIMAT);
      case AWAITS_MINISTRY ->
          wrong(Violation.VENUE_AWAITS_MINISTRY, Violation.VIDEO_LINK_AWAITS_MINISTRY);
      case REFUSED -> wrong(Violation.VENUE_REFUSED, Violation.VIDEO_LINK_REFUSED);
      case LAPSED -> wrong(Violation.VENUE_LAPSED, Violation.VIDEO_LINK_LAPSED);
    };
  }

  private Optional<Breach> wrong(Violation venue, Violation videoLink) {
    return Optional.of(Breach.of(subject == Subject.VENUE ? venue : videoLink));
  }

  /** What of announcing a meeting this is. */
  @Decree("1.4e")
  public Announcing.Matter matter() {
    return switch (subject) {
      case VENUE -> Announcing.Matter.VENUE;
      case VIDEO_LINK -> Announcing.Matter.VIDEO_LINK;
    };
  }
}
