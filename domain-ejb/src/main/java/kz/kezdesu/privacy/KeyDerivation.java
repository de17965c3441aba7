package kz.kezdesu.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with HMAC-SHA256 (RFC 5869), without salt, one block of output. */
final class KeyDerivation {
  private static final String HMAC = "HmacSHA256";
  private static final int BLOCK = 32;

  private KeyDerivation() {}

  static byte[] key(byte[] secret, String purpose) {
    byte[] extracted = hmac(new byte[BLOCK], secret);
    byte[] info = ("kezdesu " + purpose).getBytes(StandardCharsets.UTF_8);
    return expand(extracted, info);
  }

  /** The first block of HKDF-Expand. */
  static byte[] expand(byte[] extracted, byte[] info) {
    byte[] input = new byte[info.length + 1];
    System.arraycopy(info, 0, input, 0, info.length);
    input[info.length] = 1;
    return hmac(extracted, input);
  }

  static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(message);
    } catch (GeneralSecurityException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
