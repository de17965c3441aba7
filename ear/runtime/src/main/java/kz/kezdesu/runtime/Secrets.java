package kz.kezdesu.runtime;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * The passwords and the key of one data folder, drawn at random once and readable by its owner
 * only. Without this file the contacts in the database can no longer be read, so it belongs into
 * every backup.
 */
final class Secrets {
  /** Letters and digits that nobody confuses when reading them aloud. */
  private static final String CLEAR_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final List<String> NAMES =
      List.of(
          "application.key",
          "database.owner",
          "database.application",
          "server.admin",
          "demo.password");

  private final Properties values;

  private Secrets(Properties values) {
    this.values = values;
  }

  static Secrets of(DataFolder folder) {
    Path file = folder.secrets();
    Properties values = new Properties();
    try {
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          values.load(reader);
        }
      } else if (Files.exists(folder.database())) {
        throw new LaunchRefused(
            """
            The data folder %s holds a database but not %s, the file with its passwords and the \
            key of the contacts. Put the file back from a backup, or start with another folder \
            (--data DIR)."""
                .formatted(folder.root(), file.getFileName()));
      }
      if (Files.exists(folder.database())) {
        refuseIfIncomplete(values, file);
      } else if (complete(values)) {
        write(values, file);
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw new LaunchRefused(
          "The file %s cannot be used: %s. Put it back from a backup."
              .formatted(file, damaged.getMessage()),
          damaged);
    }
    return new Secrets(values);
  }

  /** A new password or key beside an old database would only hide that the old one is lost. */
  private static void refuseIfIncomplete(Properties values, Path file) {
    List<String> lost =
        NAMES.stream().filter(name -> values.getProperty(name, "").isBlank()).toList();
    if (!lost.isEmpty()) {
      throw new LaunchRefused(
          """
          The file %s is damaged: it lacks %s, which the database beside it needs. Put the file \
          back from a backup, or start with another folder (--data DIR)."""
              .formatted(file, String.join(", ", lost)));
    }
  }

  private static boolean complete(Properties values) {
    SecureRandom random = new SecureRandom();
    byte[] key = new byte[32];
    random.nextBytes(key);
    boolean added =
        values.putIfAbsent("application.key", Base64.getEncoder().encodeToString(key)) == null;
    for (String name : new String[] {"database.owner", "database.application", "server.admin"}) {
      added |= values.putIfAbsent(name, word(random, 24)) == null;
    }
    added |= values.putIfAbsent("demo.password", word(random, 4) + "-" + word(random, 4)) == null;
    return added;
  }

  private static String word(SecureRandom random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(CLEAR_LETTERS.charAt(random.nextInt(CLEAR_LETTERS.length())));
    }
    return word.toString();
  }

  private static void write(Properties values, Path file) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
      values.store(writer, "Secrets of this Kezdesu. Keep a copy with every backup.");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The key for contacts and forms: 32 bytes in base64. */
  String applicationKey() {
    return value("application.key");
  }

  String databaseOwner() {
    return value("database.owner");
  }

  String databaseApplication() {
    return value("database.application");
  }

  String serverAdmin() {
    return value("server.admin");
  }

  /** The one password of all demonstration accounts. */
  String demoPassword() {
    return value("demo.password");
  }

  private String value(String name) {
    return values.getProperty(name, "");
  }
}
