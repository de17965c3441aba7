package kz.kezdesu.portal.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Stands behind the filters that answer the addresses of pages. Without a servlet there the
 * container would look for a file of that name first, for every page, also those from the cache.
 */
@WebServlet(urlPatterns = {"/kk/*", "/ru/*", "/en/*"})
public class PageAddresses extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
  }
}
