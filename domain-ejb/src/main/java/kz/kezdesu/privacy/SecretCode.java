package kz.kezdesu.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A secret of 130 random bits in 26 characters of Crockford's base 32, in lower case. Whoever has
 * it may do one thing: follow a question, confirm a contact, act as a person. The house keeps only
 * its {@link #hash()}; it is never printed by {@link #toString()}.
 *
 * @param value 26 characters
 */
public record SecretCode(String value) {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 26;
  private static final int LONGEST_TYPED = 100;
  private static final int GROUP = 4;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}]");
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * A code in its one form.
   *
   * @throws IllegalArgumentException when it is not 26 characters of the alphabet
   */
  public SecretCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a secret code");
    }
  }

  /** A new code that nobody can guess. */
  public static SecretCode draw() {
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new SecretCode(code.toString());
  }

  /**
   * The code that follows from a keyed hash: the same for the same hash, and as hard to guess as
   * the key. Nobody needs to write it down to give it again.
   *
   * @param hash at least 26 bytes, of which each gives one character
   */
  public static SecretCode derived(byte[] hash) {
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(hash[i] & (ALPHABET.length() - 1)));
    }
    return new SecretCode(code.toString());
  }

  /**
   * The code that somebody has typed or pasted: case, spaces and hyphens do not count, the letter O
   * is a zero, I and L are a one. Empty when it cannot be a code.
   */
  public static Optional<SecretCode> of(String typed) {
    if (typed.length() > LONGEST_TYPED) {
      return Optional.empty();
    }
    String code =
        FILLING
            .matcher(typed)
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace('o', '0')
            .replace('i', '1')
            .replace('l', '1');
    return FORM.matcher(code).matches() ? Optional.of(new SecretCode(code)) : Optional.empty();
  }

  /** What the house keeps: SHA-256 of the code's UTF-8 bytes. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** The same in hexadecimal. */
  public String fingerprint() {
    return HexFormat.of().formatHex(hash());
  }

  /** The code in groups of four, for people who type it. */
  public String grouped() {
    return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
