package kz.kezdesu.backoffice.shell;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers that every answer of the back office carries. The content security policy of pages is
 * written by PrimeFaces (see {@code web.xml}), since it knows the nonce; what stands here is added
 * to it. Only a question beside the inbox may stand in a frame, and only in one of our own site.
 */
final class SecurityHeaders {
  private SecurityHeaders() {}

  static void on(HttpServletResponse response, boolean beside) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", beside ? "SAMEORIGIN" : "DENY");
    response.setHeader(
        "Content-Security-Policy", beside ? "frame-ancestors 'self'" : "frame-ancestors 'none'");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  }
}
