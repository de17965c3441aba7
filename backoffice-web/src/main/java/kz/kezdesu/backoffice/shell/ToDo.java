package kz.kezdesu.backoffice.shell;

import java.util.List;

/**
 * Something of the home page's list: a capability's page package has one bean of this kind, which
 * asks its boundary how much waits for the caller.
 */
public interface ToDo {
  /** What waits for the caller; nothing for whoever does not hold the role. */
  List<Waiting> waiting();

  /**
   * One line.
   *
   * @param key a counted text, such as {@code question_inbox.todo} with {@code .one .few .many
   *     .other}
   * @param count how much waits; a line with nothing is not shown
   * @param path where the work is done, such as {@code /question/inbox}
   * @param order smaller stands higher
   * @param overdue whether a deadline has passed
   * @param now whether it is for today
   * @param note what else is worth knowing in words, such as the deadline and its clause; or empty
   */
  record Waiting(
      String key, long count, String path, int order, boolean overdue, boolean now, String note) {
    public Waiting(String key, long count, String path, int order, boolean overdue) {
      this(key, count, path, order, overdue, "");
    }

    public Waiting(String key, long count, String path, int order, boolean overdue, String note) {
      this(key, count, path, order, overdue, false, note);
    }
  }
}
