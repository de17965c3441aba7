package kz.kezdesu.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The one secret of the house, {@code KEZDESU_SECRET}: at least 32 bytes in base 64. It is never
 * used itself; each purpose has keys of its own, derived from it. Whoever loses it can no longer
 * read the contacts and the attached files in the database.
 */
@ApplicationScoped
public class HouseSecret {
  private static final int SHORTEST = 32;

  private byte[] secret = {};

  @PostConstruct
  void read() {
    secret = decoded(System.getenv("KEZDESU_SECRET"));
  }

  /** The house with a given secret, where no container reads the environment. */
  public static HouseSecret of(String base64) {
    HouseSecret house = new HouseSecret();
    house.secret = decoded(base64);
    return house;
  }

  /**
   * A keyed hash of 32 bytes: the same for the same purpose and words, and nobody without the
   * secret can compute it. The words are kept apart: {@code ("a", "bc")} is not {@code ("ab",
   * "c")}.
   */
  public byte[] hash(String purpose, String... words) {
    StringBuilder message = new StringBuilder();
    for (String word : words) {
      message.append(word.length()).append(':').append(word);
    }
    return KeyDerivation.hmac(
        KeyDerivation.key(secret, "hash " + purpose),
        message.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Encrypts a text so that it cannot be read or changed without the secret. */
  public byte[] encrypt(String purpose, String text) {
    return seal(purpose).close(text);
  }

  /**
   * Reads what {@link #encrypt} wrote for the same purpose.
   *
   * @throws SealBroken when it was not written with this secret, or was changed
   */
  public String decrypt(String purpose, byte[] sealed) {
    return seal(purpose).open(sealed);
  }

  /** Encrypts a file, or a piece of one, in the same way. */
  public byte[] encrypt(String purpose, byte[] piece) {
    return seal(purpose).close(piece);
  }

  /**
   * The piece that was encrypted for the same purpose.
   *
   * @throws SealBroken when it was not written with this secret, or was changed
   */
  public byte[] decryptPiece(String purpose, byte[] sealed) {
    return seal(purpose).opened(sealed);
  }

  private Seal seal(String purpose) {
    return new Seal(KeyDerivation.key(secret, "cipher " + purpose));
  }

  static byte[] decoded(@Nullable String base64) {
    if (base64 == null || base64.isBlank()) {
      throw new IllegalStateException("KEZDESU_SECRET is not set: 32 random bytes in base 64");
    }
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException notBase64) {
      throw new IllegalStateException("KEZDESU_SECRET is not base 64", notBase64);
    }
    if (bytes.length < SHORTEST) {
      throw new IllegalStateException("KEZDESU_SECRET has fewer than 32 bytes");
    }
    return bytes;
  }
}
