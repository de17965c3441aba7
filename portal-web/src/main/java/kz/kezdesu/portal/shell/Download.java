package kz.kezdesu.portal.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A page that is a file to keep, given out piece by piece. Its address has no view; refusals are
 * shown as for every page.
 */
public interface Download extends Page {
  /** Sends it. Called after {@link #load()}. */
  void send(HttpServletResponse response) throws IOException;
}
