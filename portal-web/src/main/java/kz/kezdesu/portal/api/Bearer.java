package kz.kezdesu.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.kezdesu.privacy.SecretCode;

/** The secret that a request carries in {@code Authorization: Bearer …}. */
final class Bearer {
  /** What a request without one is told. */
  static final String CHALLENGE = "Bearer";

  private static final String SCHEME = "bearer ";

  private Bearer() {}

  static Optional<SecretCode> code(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(value -> value.substring(SCHEME.length()))
        .flatMap(SecretCode::of);
  }
}
