package kz.kezdesu.backoffice.shell;

/** Addresses inside the back office. */
final class Place {
  private static final String HOME = "/";

  private Place() {}

  /** The address of the page that a file shows: without its extension, the home page as "/". */
  static String ofPage(String file) {
    String path = file.endsWith(".xhtml") ? file.substring(0, file.length() - 6) : file;
    return path.isEmpty() || path.equals("/index") ? HOME : path;
  }

  /** The path when it certainly stays inside the back office, otherwise the home page. */
  static String inside(String path) {
    boolean stays =
        path.matches("/[A-Za-z0-9][A-Za-z0-9/._-]*(\\?[^\\\\\\s]*)?") && !path.contains("..");
    boolean useful = !path.startsWith("/login") && !path.startsWith("/setup");
    return stays && useful ? path : HOME;
  }
}
