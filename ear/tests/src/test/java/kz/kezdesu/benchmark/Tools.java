package kz.kezdesu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where Debian keeps the programs that make the load. */
final class Tools {
  private static final Path POSTGRESQL = Path.of("/usr/lib/postgresql");

  private Tools() {}

  /** pgbench on the path, or the newest of Debian's. */
  static String pgbench() {
    return Stream.concat(
            Arrays.stream(System.getenv("PATH").split(":")).map(Path::of),
            versions().map(version -> version.resolve("bin")))
        .map(folder -> folder.resolve("pgbench"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No pgbench: start ear/tests/benchmark"))
        .toString();
  }

  private static Stream<Path> versions() {
    if (!Files.isDirectory(POSTGRESQL)) {
      return Stream.empty();
    }
    try (Stream<Path> folders = Files.list(POSTGRESQL)) {
      return folders.sorted(Comparator.reverseOrder()).toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
