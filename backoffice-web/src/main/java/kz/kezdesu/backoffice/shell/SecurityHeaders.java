package kz.kezdesu.backoffice.shell;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers that every answer of the back office carries. The content security policy of pages is
 * written by PrimeFaces (see {@code web.xml}), since it knows the nonce.
 */
final class SecurityHeaders {
  private SecurityHeaders() {}

  static void on(HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  }
}
