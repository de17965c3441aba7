package kz.kezdesu.runtime.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

/** Variety that is the same at every load: what looks drawn by lot follows from the keys. */
final class Chance {
  private Chance() {}

  /** A number from 0 up to, not including, the bound. */
  static int number(String key, int bound) {
    return of(key).nextInt(bound);
  }

  /** A source of numbers for one key. */
  static Random of(String key) {
    byte[] digest = sha256(key.getBytes(StandardCharsets.UTF_8));
    long seed = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      seed = seed << 8 | digest[i] & 0xff;
    }
    return new Random(seed);
  }

  static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
