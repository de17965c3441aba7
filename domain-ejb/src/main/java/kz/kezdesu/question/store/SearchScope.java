package kz.kezdesu.question.store;

/** The words by which a search among questions is narrowed. */
public final class SearchScope {
  /** All that everybody may read. */
  public static final String PUBLIC = "public";

  private SearchScope() {}

  /** What is likened on a ministry's desk: what is not public included, what is declined not. */
  public static String desk(String ministryCode) {
    return "desk " + ministryCode;
  }

  /** All that a body reads in its inbox, whatever became of it. */
  public static String inbox(String bodyCode) {
    return "inbox " + bodyCode;
  }

  /** Public questions to a meeting. */
  public static String meeting(long id) {
    return "meeting " + id;
  }

  /** Public questions to a ministry. */
  public static String ministry(String code) {
    return "ministry " + code;
  }

  /** Public questions from a region. */
  public static String region(String kato) {
    return "region " + kato;
  }
}
