package kz.kezdesu.staff;

import java.io.Serializable;
import java.time.Instant;

/**
 * A link to hand over to the owner of an account. It is told once; the house keeps only its hash.
 *
 * @param token the last part of {@code /backoffice/setup?token=…}
 */
public record OneTimeLink(String token, Instant expiresAt) implements Serializable {
  @Override
  public String toString() {
    return "OneTimeLink";
  }
}
