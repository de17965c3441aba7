package kz.kezdesu.staff;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes of six digits that change every thirty seconds (RFC 6238), as authenticator
 * applications show them. A code is taken one step early or late, since clocks differ.
 *
 * @param secret the shared secret in base 32 (RFC 4648), without padding
 */
public record SecondFactor(String secret) {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int SECRET_BYTES = 20;
  private static final Duration STEP = Duration.ofSeconds(30);
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new secret. */
  public static SecondFactor fresh() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return new SecondFactor(encode(bytes));
  }

  /** The step to which a code belongs; empty when it is wrong or too old. */
  public Optional<Long> stepOf(String code, Instant at) {
    String digits = code.replaceAll("\\s", "");
    if (!digits.matches("[0-9]{6}")) {
      return Optional.empty();
    }
    long now = at.getEpochSecond() / STEP.toSeconds();
    return LongStream.of(now, now - 1, now + 1)
        .filter(step -> sameDigits(digits, codeAt(Instant.ofEpochSecond(step * STEP.toSeconds()))))
        .boxed()
        .findFirst();
  }

  /** The code at a moment. */
  public String codeAt(Instant at) {
    try {
      return new TimeBasedOneTimePasswordGenerator(STEP)
          .generateOneTimePasswordString(new SecretKeySpec(decode(secret), "RAW"), at);
    } catch (InvalidKeyException unusable) {
      throw new IllegalStateException("a kept secret is no key", unusable);
    }
  }

  /** The address that authenticator applications read from the square code. */
  public String address(String login) {
    return "otpauth://totp/Kezdesu:" + login + "?secret=" + secret + "&issuer=Kezdesu";
  }

  @Override
  public String toString() {
    return "SecondFactor";
  }

  private static boolean sameDigits(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  private static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte next : bytes) {
      buffer = (buffer << 8) | (next & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET.charAt((buffer >> bits) & 31));
      }
    }
    if (bits > 0) {
      text.append(ALPHABET.charAt((buffer << (5 - bits)) & 31));
    }
    return text.toString();
  }

  private static byte[] decode(String text) {
    byte[] bytes = new byte[text.length() * 5 / 8];
    int buffer = 0;
    int bits = 0;
    int place = 0;
    for (char letter : text.toCharArray()) {
      buffer = (buffer << 5) | ALPHABET.indexOf(letter);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[place++] = (byte) (buffer >> bits);
      }
    }
    return bytes;
  }
}
