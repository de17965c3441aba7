package kz.kezdesu.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One Kezdesu, started as {@code ./run} starts it, with a data folder and ports of its own. */
public final class Launched implements AutoCloseable {
  /** The repository. */
  public static final Path ROOT = Path.of(System.getProperty("kezdesu.test.root", "../.."));

  private static final int FIRST_PORT = Integer.getInteger("kezdesu.test.port", 18000);
  private static final Pattern READY =
      Pattern.compile("^(Kezdesu is ready|bare): ", Pattern.MULTILINE);
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  private final Path data;
  private final Path log;
  private final int port;
  private final Process process;

  private Launched(String name, int port, Map<String, String> settings, String... options) {
    this.port = port;
    data = folder(name);
    log = data.resolveSibling(name + ".log");
    try {
      Files.createDirectories(data.getParent());
      Files.deleteIfExists(log);
      ProcessBuilder builder =
          new ProcessBuilder(command(options))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      builder.environment().putAll(settings);
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /** What {@code ./run} ends with, once everything is built. */
  private List<String> command(String... options) {
    Path runtime = ROOT.resolve("ear/runtime/target");
    return Stream.concat(
            Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dkezdesu.repository=" + ROOT.toAbsolutePath().normalize(),
                "-cp",
                runtime.resolve("kezdesu-runtime.jar") + ":" + runtime.resolve("lib") + "/*",
                "kz.kezdesu.runtime.Launcher",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString()),
            Stream.of(options))
        .toList();
  }

  /**
   * Starts a new system and waits until it says that it is ready.
   *
   * @param name of its data folder below {@code target/systems}; what an earlier run left is
   *     removed
   */
  public static Launched start(String name, String... options) {
    return start(name, Map.of(), options);
  }

  /** The same with settings that an operator gives in the environment. */
  public static Launched start(String name, Map<String, String> settings, String... options) {
    remove(folder(name));
    return startAgain(name, settings, options);
  }

  /** Starts a system on the data that it left when it ended. */
  public static Launched startAgain(String name, Map<String, String> settings, String... options) {
    Launched launched = new Launched(name, freePort(), settings, options);
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

  /** The tables, seen from outside. */
  public Connection database() throws SQLException {
    Properties secrets = new Properties();
    try (InputStream content = Files.newInputStream(file("secrets.properties"))) {
      secrets.load(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Connection opened =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:" + (port + 10) + "/kezdesu",
            "kezdesu",
            secrets.getProperty("database.application"));
    opened.setSchema("kezdesu");
    return opened;
  }

  /** The password of all demonstration accounts, as it was printed. */
  public String demoPassword() {
    Matcher printed = Pattern.compile("password (\\S+) for all").matcher(said());
    if (!printed.find()) {
      throw new IllegalStateException("No demonstration password was printed:\n" + said());
    }
    return printed.group(1);
  }

  /** Ends the application server at once and without a word; the launcher ends after it. */
  public void killServer() {
    ProcessHandle server = noted("server/server.pid");
    server.destroyForcibly();
    server.onExit().join();
    try {
      process.waitFor(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends launcher, application server and database at once, as a power cut would. */
  public void killAll() {
    List<ProcessHandle> all =
        Stream.of(process.toHandle(), noted("server/server.pid"), noted("postgres/postmaster.pid"))
            .toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(handle -> handle.onExit().join());
  }

  private ProcessHandle noted(String file) {
    try {
      String number = Files.readAllLines(file(file)).get(0).strip();
      return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    while (!READY.matcher(said()).find()) {
      if (!process.isAlive() || System.nanoTime() > patience) {
        close();
        throw new IllegalStateException("Kezdesu did not get ready. It said:\n" + said());
      }
      pause();
    }
  }

  private static Path folder(String name) {
    return Path.of("target", "systems", name).toAbsolutePath();
  }

  private static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

  /** A port for the portal; those that the launcher derives from it are free as well. */
  private static int freePort() {
    for (int port = FIRST_PORT; port < FIRST_PORT + 5000; port += 50) {
      if (IntStream.of(0, 10, 20, 30, 31).map(near(port)).allMatch(Launched::isFree)) {
        return port;
      }
    }
    throw new IllegalStateException("No free ports from " + FIRST_PORT);
  }

  private static IntUnaryOperator near(int port) {
    return distance -> port + distance;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
