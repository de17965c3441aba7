package kz.kezdesu.portal.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.follow.PortalAddress;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.Recognition;
import kz.kezdesu.privacy.SecretCode;

/**
 * The confirmed person behind a request, recognised by the key in a cookie. Only pages that are not
 * shared may ask.
 */
@RequestScoped
public class Visitor {
  private static final String COOKIE = "kezdesu_person";

  @EJB private Recognition recognition;
  @Inject private PortalAddress portal;

  /** The person whose cookie came with the request. */
  public Optional<UUID> person(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .findFirst()
            .flatMap(cookie -> SecretCode.of(cookie.getValue()))
            .flatMap(recognition::recognise);
  }

  /** Lets the browser carry the person's key; it comes back only from our own pages. */
  public void remember(SecretCode key, HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = new Cookie(COOKIE, key.value());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure() || portal.isEncrypted());
    cookie.setMaxAge((int) Persons.RECOGNISED_FOR.toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
