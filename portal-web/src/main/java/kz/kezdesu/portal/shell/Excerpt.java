package kz.kezdesu.portal.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The beginning of a long text, for lists. */
@Named
@ApplicationScoped
public class Excerpt {
  private static final int MOST = 280;

  /** The text itself when it is short; else its beginning up to a word's end, and an ellipsis. */
  public String of(String text) {
    return of(text, MOST);
  }

  /** The same with another limit, in code points. */
  public String of(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    String head = text.substring(0, text.offsetByCodePoints(0, most));
    int space = head.lastIndexOf(' ');
    return (space > most / 2 ? head.substring(0, space) : head).stripTrailing() + "…";
  }
}
