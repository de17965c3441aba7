package kz.kezdesu.backoffice.shell;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Marks the session cookie as secure where the public address is https, and as our own site's only.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent start) {
    SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
    cookie.setSecure(PublicAddress.isSecure());
    cookie.setAttribute("SameSite", "Lax");
  }
}
