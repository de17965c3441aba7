package kz.kezdesu.backoffice.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The beginning of long texts, for lists. */
@Named
@ApplicationScoped
public class Excerpts {
  private static final int MOST = 170;

  /** The text itself when it is short; else its beginning up to a word's end, and an ellipsis. */
  public String of(String text) {
    String head = head(text);
    return head.length() == text.length() ? text : head.stripTrailing() + "…";
  }

  /** What {@link #of} leaves out; empty when it leaves out nothing. */
  public String rest(String text) {
    return text.substring(head(text).length()).strip();
  }

  private static String head(String text) {
    if (text.codePointCount(0, text.length()) <= MOST) {
      return text;
    }
    String head = text.substring(0, text.offsetByCodePoints(0, MOST));
    int space = head.lastIndexOf(' ');
    return space > MOST / 2 ? head.substring(0, space) : head;
  }
}
