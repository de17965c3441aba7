package kz.kezdesu.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The tokens of one-time links as the house keeps them. */
final class Tokens {
  private Tokens() {}

  /** SHA-256 of the token's UTF-8 bytes; the launcher keeps the first link in the same way. */
  static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
