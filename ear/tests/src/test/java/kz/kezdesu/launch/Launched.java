package kz.kezdesu.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One Kezdesu started by {@code ./run}, with a data folder and ports of its own. */
public final class Launched implements AutoCloseable {
  private static final Path ROOT = Path.of(System.getProperty("kezdesu.test.root", "../.."));
  private static final Path TARGET = Path.of("target");
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  private final Path data;
  private final Path log;
  private final int port;
  private final Process process;

  private Launched(String name, int port, String... options) {
    this.port = port;
    data = TARGET.resolve("systems").resolve(name).toAbsolutePath();
    log = TARGET.resolve("systems").resolve(name + ".log").toAbsolutePath();
    List<String> command =
        Stream.concat(
                Stream.of(
                    ROOT.resolve("run").toString(),
                    "--port",
                    Integer.toString(port),
                    "--data",
                    data.toString()),
                Stream.of(options))
            .toList();
    try {
      Files.createDirectories(data.getParent());
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /**
   * Starts a system and waits until it says that it is ready.
   *
   * @param name of its data folder below {@code target/systems}; a folder that exists is used again
   */
  public static Launched start(String name, String... options) {
    Launched launched = new Launched(name, freePort(), options);
    launched.awaitReady();
    return launched;
  }

  /** The address of the portal, without a slash at its end. */
  public URI address() {
    return URI.create("http://localhost:" + port);
  }

  /** A file of the data folder. */
  public Path file(String name) {
    return data.resolve(name);
  }

  /** What it has said so far. */
  public String said() {
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void awaitReady() {
    long patience = System.nanoTime() + PATIENCE.toNanos();
    while (!said().contains("Kezdesu is ready")) {
      if (!process.isAlive() || System.nanoTime() > patience) {
        close();
        throw new IllegalStateException("./run did not get ready. It said:\n" + said());
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
