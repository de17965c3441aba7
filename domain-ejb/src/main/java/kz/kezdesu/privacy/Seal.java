package kz.kezdesu.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts texts with AES-256-GCM. A sealed text is one byte for the form (1), twelve bytes of
 * nonce, then the cipher with its tag.
 */
final class Seal {
  private static final byte FORM = 1;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  Seal(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  byte[] close(String text) {
    return close(text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] close(byte[] plain) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] cipher = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
      return ByteBuffer.allocate(1 + NONCE + cipher.length)
          .put(FORM)
          .put(nonce)
          .put(cipher)
          .array();
    } catch (GeneralSecurityException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  String open(byte[] sealed) {
    return new String(opened(sealed), StandardCharsets.UTF_8);
  }

  byte[] opened(byte[] sealed) {
    if (sealed.length < 1 + NONCE || sealed[0] != FORM) {
      throw new SealBroken(null);
    }
    ByteBuffer bytes = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
    byte[] nonce = new byte[NONCE];
    bytes.get(nonce);
    byte[] cipher = new byte[bytes.remaining()];
    bytes.get(cipher);
    try {
      return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(cipher);
    } catch (GeneralSecurityException broken) {
      throw new SealBroken(broken);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
