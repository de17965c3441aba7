package kz.kezdesu.portal.shell;

import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigFactory.RegistrationContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Nobody signs in on the portal. Payara registers the back office's sign-in for every site of the
 * archive and would ask it twice for each request; that costs more than a whole page from the
 * cache, so the portal takes its own registration back when it starts.
 */
@WebListener
public class NobodySignsIn implements ServletContextListener {
  private static final String LAYER = "HttpServlet";

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext site = event.getServletContext();
    String portal = site.getVirtualServerName() + " " + site.getContextPath();
    AuthConfigFactory factory = AuthConfigFactory.getFactory();
    for (String id : factory.getRegistrationIDs(null)) {
      RegistrationContext registered = factory.getRegistrationContext(id);
      if (LAYER.equals(registered.getMessageLayer()) && portal.equals(registered.getAppContext())) {
        factory.removeRegistration(id);
      }
    }
  }
}
