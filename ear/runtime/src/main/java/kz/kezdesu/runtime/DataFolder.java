package kz.kezdesu.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** Everything of one Kezdesu that survives a restart. Only one launcher works in it at a time. */
final class DataFolder implements AutoCloseable {
  /** A database that runs out of space stops, so we do not start close to that. */
  private static final long LEAST_FREE_BYTES = 700L * 1024 * 1024;

  private final Path root;
  private final FileChannel lockChannel;
  private final FileLock lock;

  private DataFolder(Path root, FileChannel lockChannel, FileLock lock) {
    this.root = root;
    this.lockChannel = lockChannel;
    this.lock = lock;
  }

  /**
   * Takes the folder for this launcher, creating it when it is new.
   *
   * @throws LaunchRefused when it cannot be written, has no room, or another launcher works in it
   */
  static DataFolder take(Path root) {
    try {
      Files.createDirectories(root);
      Path attempt = Files.createTempFile(root, "writable", ".tmp");
      Files.delete(attempt);
      long free = Files.getFileStore(root).getUsableSpace();
      if (free < LEAST_FREE_BYTES) {
        throw new LaunchRefused(
            """
            There is not enough room on the disk of the data folder %s: %d MB are free, at least \
            %d MB are needed. Free some space, or choose a folder on another disk: \
            ./run --data DIR"""
                .formatted(root, free >> 20, LEAST_FREE_BYTES >> 20));
      }
      FileChannel channel =
          FileChannel.open(
              root.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new LaunchRefused(
            """
            Another Kezdesu is already running with the data folder %s. Stop it first (Ctrl-C in \
            its terminal), or start this one with another folder and port: \
            ./run --data DIR --port N"""
                .formatted(root));
      }
      return new DataFolder(root, channel, lock);
    } catch (IOException failed) {
      throw new LaunchRefused(
          """
          The data folder %s cannot be created or written (%s: %s). Check the path and its \
          permissions, or choose another folder: ./run --data DIR"""
              .formatted(root, failed.getClass().getSimpleName(), failed.getMessage()),
          failed);
    }
  }

  Path root() {
    return root;
  }

  Path secrets() {
    return root.resolve("secrets.properties");
  }

  Path database() {
    return root.resolve("postgres");
  }

  Path databaseLog() {
    return root.resolve("postgres.log");
  }

  Path databasePrograms(String version) {
    return root.resolve("postgres-programs-" + version);
  }

  Path server() {
    return root.resolve("server");
  }

  Path mail() {
    return root.resolve("mail");
  }

  Path connection() {
    return root.resolve("connection.properties");
  }

  /** Creates a folder that only its owner can read. */
  static void createPrivate(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  /** Removes a folder and all that is in it; nothing happens when there is none. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      lockChannel.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
