package kz.kezdesu.portal.question;

/**
 * A step in a question's life, past or to come.
 *
 * @param note what else is known of it; may be empty
 */
public record TimelineStep(String machine, String day, String words, String css, String note) {
  public TimelineStep(String machine, String day, String words, String css) {
    this(machine, day, words, css, "");
  }
}
