package kz.kezdesu.portal.shell;

/**
 * A page that is no HTML: a calendar, a feed, a paper to print. Its address has no view; refusals
 * are shown as for every page.
 */
public interface Document extends Page {
  /**
   * What was asked for. Called after {@link #load()}.
   *
   * @param type its media type, with the charset of a text
   */
  record Content(String type, byte[] bytes) {}

  /** The whole of it. */
  Content content();
}
