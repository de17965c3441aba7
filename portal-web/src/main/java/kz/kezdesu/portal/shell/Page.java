package kz.kezdesu.portal.shell;

/** A page: loads what its view shows. A bean with {@link At}. */
public interface Page {
  /**
   * Reads everything the view needs, before the view begins to render.
   *
   * @throws kz.kezdesu.refusal.Refusal when the page cannot be shown
   */
  void load();
}
