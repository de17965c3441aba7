package kz.kezdesu.portal.shell;

import java.util.Set;

/** A page: loads what its view shows. A bean with {@link At}. */
public interface Page {
  /**
   * Reads everything the view needs, before the view begins to render.
   *
   * @throws kz.kezdesu.refusal.Refusal when the page cannot be shown
   */
  void load();

  /**
   * What the page was made of, for the page cache: the page is dropped when one of these changes.
   * Called after {@link #load()}. See {@link Tags}.
   */
  default Set<String> tags() {
    return Set.of();
  }
}
