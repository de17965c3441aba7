package kz.kezdesu.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once beside the data they work on. */
final class DatabasePrograms {
  private final Path home;

  private DatabasePrograms(Path home) {
    this.home = home;
  }

  /** The version of the programs, such as {@code 18.6.0}. */
  static String version() {
    Properties versions = new Properties();
    try (InputStream stream = resource("versions.properties")) {
      if (stream == null) {
        throw new LaunchRefused("The build is incomplete: versions.properties is missing.");
      }
      versions.load(stream);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return versions.getProperty("postgresql.binaries", "");
  }

  /** Finds the programs beside the data, unpacking them first when they are not there yet. */
  static DatabasePrograms in(DataFolder folder) {
    Path home = folder.databasePrograms(version());
    if (!Files.exists(home)) {
      Path fresh = home.resolveSibling(home.getFileName() + ".new");
      try {
        DataFolder.remove(fresh);
        unpack(fresh);
        Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException failed) {
        throw new LaunchRefused(
            "PostgreSQL could not be unpacked into %s: %s".formatted(home, failed.getMessage()),
            failed);
      }
    }
    return new DatabasePrograms(home);
  }

  private static void unpack(Path target) throws IOException {
    String archive = "/postgres-linux-" + architecture() + ".txz";
    try (InputStream packed = DatabasePrograms.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new LaunchRefused(
            """
            There is no embedded PostgreSQL for this machine (%s, %s): it comes for Linux on \
            amd64 and arm64. Point KEZDESU_DB_URL, KEZDESU_DB_USER and KEZDESU_DB_PASSWORD at an \
            existing PostgreSQL instead."""
                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
      }
      try (TarArchiveInputStream files = new TarArchiveInputStream(new XZInputStream(packed))) {
        for (TarArchiveEntry entry = files.getNextEntry();
            entry != null;
            entry = files.getNextEntry()) {
          unpack(entry, files, target);
        }
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    Path file = target.resolve(entry.getName()).normalize();
    if (!file.startsWith(target)) {
      throw new IOException("An entry leaves the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(file, target.resolve(entry.getLinkName()));
    } else {
      Files.copy(content, file);
      boolean program = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  private static String architecture() {
    String name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return switch (name) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      default -> name;
    };
  }

  private static @Nullable InputStream resource(String name) {
    return DatabasePrograms.class.getResourceAsStream(name);
  }

  /**
   * The command line that runs one of the programs. PostgreSQL never runs as root; started by root
   * it runs in a user namespace of its own, where it is nobody in particular.
   */
  List<String> command(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }
}
