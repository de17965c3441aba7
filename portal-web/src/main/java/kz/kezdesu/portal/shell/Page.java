package kz.kezdesu.portal.shell;

import java.util.Optional;
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
   * Where the visitor must go instead, as a path below the language, answered with 303; empty when
   * the page can be shown. Called after {@link #load()}, for pages that are not shared.
   */
  default Optional<String> elsewhere() {
    return Optional.empty();
  }

  /**
   * What the page was made of, for the page cache: the page is dropped when one of these changes.
   * Called after {@link #load()}. See {@link Tags}.
   */
  default Set<String> tags() {
    return Set.of();
  }
}
