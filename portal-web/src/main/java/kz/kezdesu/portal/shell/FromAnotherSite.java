package kz.kezdesu.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import kz.kezdesu.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A form came from a page of another site, which may have tricked its sender. */
public class FromAnotherSite extends Refusal {
  private static final long serialVersionUID = 1L;
  private static final Set<String> OURS = Set.of("same-origin", "none");

  /**
   * Refuses a form that the browser says comes from elsewhere. Programs that say nothing carry no
   * visitor's cookies and are let through.
   */
  static void refuse(HttpServletRequest request) {
    if (!isOurs(
        request.getHeader("Sec-Fetch-Site"),
        request.getHeader("Origin"),
        request.getHeader("Host"))) {
      throw new FromAnotherSite();
    }
  }

  static boolean isOurs(
      @Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
    if (fetchSite != null) {
      return OURS.contains(fetchSite);
    }
    return origin == null || (host != null && authority(origin).equals(lower(host)));
  }

  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority == null ? "" : lower(authority);
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }

  private static String lower(String host) {
    return host.toLowerCase(Locale.ROOT);
  }
}
