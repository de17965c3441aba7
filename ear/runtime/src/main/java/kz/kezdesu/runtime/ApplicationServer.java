package kz.kezdesu.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Payara Server with its own domain in the data folder, run as a child of the launcher. */
final class ApplicationServer {
  static final String ADMINISTRATOR = "admin";
  private static final String APPLICATION = "kezdesu";
  private static final Duration LONGEST_START = Duration.ofMinutes(4);
  private static final Duration LONGEST_DEPLOYMENT = Duration.ofMinutes(6);
  private static final int LONGEST_STOP_SECONDS = 40;

  /** Keeps Ctrl-C in the terminal away from the server: the launcher stops it in good order. */
  private static final Path SESSION_STARTER = Path.of("/usr/bin/setsid");

  private final ServerDomain domain;
  private final Path payara;
  private final Ports ports;
  private final String host;
  private final Secrets secrets;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private @Nullable Process process;

  ApplicationServer(DataFolder folder, Path payara, Ports ports, String host, Secrets secrets) {
    this.domain = new ServerDomain(folder.server(), payara);
    this.payara = payara;
    this.ports = ports;
    this.host = host;
    this.secrets = secrets;
  }

  /** Stops a server that a killed launcher left behind in this data folder. */
  void stopLeftBehind() {
    Path note = domain.home().resolve("server.pid");
    try {
      if (!Files.exists(note)) {
        return;
      }
      String number = Files.readString(note).trim();
      if (number.matches("[0-9]{1,18}")) {
        ProcessHandle.of(Long.parseLong(number))
            .filter(this::isOurs)
            .ifPresent(ApplicationServer::stop);
      }
      Files.deleteIfExists(note);
    } catch (IOException failed) {
      throw new LaunchRefused(
          "The note %s cannot be read: %s".formatted(note, failed.getMessage()), failed);
    }
  }

  private boolean isOurs(ProcessHandle candidate) {
    return String.join(" ", candidate.info().arguments().orElse(new String[0]))
        .contains("-domaindir " + domain.home());
  }

  /** Lays out the domain when it is new, and arranges it for this start. */
  void prepare(String heap) {
    try {
      if (!domain.stands()) {
        domain.lay();
        protectAdministration();
        domain.confirm();
      }
      domain.arrange(ports, host, heap);
    } catch (IOException failed) {
      throw new LaunchRefused(
          "The server's folder %s cannot be prepared: %s"
              .formatted(domain.home(), failed.getMessage()),
          failed);
    }
  }

  private void protectAdministration() throws IOException {
    administer(
        List.of(
            "--user",
            ADMINISTRATOR,
            "change-admin-password",
            "--domaindir",
            domain.home().resolveSibling("").toString(),
            "--domain_name",
            domain.home().getFileName().toString()),
        "AS_ADMIN_PASSWORD=\nAS_ADMIN_NEWPASSWORD=" + secrets.serverAdmin() + "\n");
  }

  /** Makes sure that no application is started with the server, as tests want it. */
  void empty() {
    try {
      forget();
    } catch (IOException failed) {
      throw new LaunchRefused("The server cannot be emptied: " + failed.getMessage(), failed);
    }
  }

  private void forget() throws IOException {
    if (domain.holdsApplication(APPLICATION)) {
      domain.forgetApplication(APPLICATION);
    }
    Files.deleteIfExists(deployedNote());
  }

  /**
   * Prepares the server for this archive.
   *
   * @return whether it has to be deployed once the server runs, because it is new or changed
   */
  boolean needsDeployment(Path archive) {
    try {
      if (domain.holdsApplication(APPLICATION)
          && Files.exists(deployedNote())
          && Files.readString(deployedNote()).equals(fingerprint(archive))) {
        return false;
      }
      forget();
      return true;
    } catch (IOException failed) {
      throw new LaunchRefused("The application cannot be read: " + failed.getMessage(), failed);
    }
  }

  private Path deployedNote() {
    return domain.home().resolve("deployed.sha256");
  }

  /**
   * Starts the server and waits until it takes orders; applications may still be starting.
   *
   * @param environment settings the application reads, beside those the launcher itself was given
   */
  void start(Map<String, String> environment) {
    List<String> command = new ArrayList<>();
    Path glassfish = payara.resolve("glassfish");
    if (Files.isExecutable(SESSION_STARTER)) {
      command.add(SESSION_STARTER.toString());
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    try {
      command.addAll(domain.javaOptions());
      command.addAll(
          List.of(
              "-Dcom.sun.aas.installRoot=" + glassfish,
              "-Dcom.sun.aas.instanceRoot=" + domain.home(),
              "-Dfile.encoding=UTF-8",
              "-Duser.timezone=Asia/Almaty",
              "-XX:+ExitOnOutOfMemoryError",
              "-cp",
              glassfish.resolve("modules/glassfish.jar").toString(),
              "com.sun.enterprise.glassfish.bootstrap.ASMain",
              "-upgrade",
              "false",
              "-read-stdin",
              "false",
              "-domainname",
              domain.home().getFileName().toString(),
              "-domaindir",
              domain.home().toString(),
              "-instancename",
              "server",
              "-type",
              "DAS",
              "-verbose",
              "false",
              "-debug",
              "false",
              "-watchdog",
              "false"));
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(domain.home().resolve("config").toFile())
              .redirectErrorStream(true)
              .redirectInput(Path.of("/dev/null").toFile())
              .redirectOutput(domain.home().resolve("logs").resolve("console.log").toFile());
      builder.environment().putAll(environment);
      Process started = builder.start();
      process = started;
      Files.writeString(domain.home().resolve("server.pid"), String.valueOf(started.pid()));
    } catch (IOException failed) {
      throw new LaunchRefused("Payara cannot be started: " + failed.getMessage(), failed);
    }
    awaitAnswer(
        URI.create("http://127.0.0.1:" + ports.administration() + "/__asadmin/version"),
        LONGEST_START,
        "Payara Server does not take orders");
  }

  /** Deploys the archive. */
  void deploy(Path archive) {
    try {
      administer(
          List.of(
              "--host",
              "127.0.0.1",
              "--port",
              String.valueOf(ports.administration()),
              "--user",
              ADMINISTRATOR,
              "deploy",
              "--force=true",
              "--name",
              APPLICATION,
              archive.toString()),
          "AS_ADMIN_PASSWORD=" + secrets.serverAdmin() + "\n");
      Files.writeString(deployedNote(), fingerprint(archive));
    } catch (IOException failed) {
      throw new LaunchRefused("The application cannot be deployed: " + failed.getMessage(), failed);
    }
  }

  /** Waits until the portal's own pages answer. */
  void awaitPortal() {
    String address = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
    awaitAnswer(
        URI.create("http://" + address + ":" + ports.portal() + "/"),
        LONGEST_DEPLOYMENT,
        "The portal does not answer");
  }

  private void awaitAnswer(URI address, Duration longest, String complaint) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(20))
            .header("X-Requested-By", "kezdesu")
            .header("Authorization", "Basic " + administratorCredentials())
            .build();
    long until = System.nanoTime() + longest.toNanos();
    String last = "no connection";
    while (System.nanoTime() < until) {
      if (process == null || !process.isAlive()) {
        throw new LaunchRefused(
            "Payara Server ended while it was starting. Its last words: " + lastWords());
      }
      try {
        int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status < 400) {
          return;
        }
        last = "status " + status;
      } catch (IOException notYet) {
        last = notYet.getClass().getSimpleName();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new LaunchRefused("The start was interrupted.", interrupted);
      }
      pause();
    }
    throw new LaunchRefused(
        "%s at %s (%s) after %d s. Its log is %s; the last words: %s"
            .formatted(
                complaint,
                address,
                last,
                longest.toSeconds(),
                domain.home().resolve("logs").resolve("server.log"),
                lastWords()));
  }

  private String administratorCredentials() {
    return Base64.getEncoder()
        .encodeToString(
            (ADMINISTRATOR + ":" + secrets.serverAdmin()).getBytes(StandardCharsets.UTF_8));
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new LaunchRefused("The start was interrupted.", interrupted);
    }
  }

  /** Waits until the server ends by itself. */
  void awaitEnd() throws InterruptedException {
    if (process != null) {
      process.waitFor();
    }
  }

  /** Stops the server: what is being answered is answered, then the process ends. */
  void stop() {
    if (process != null && process.isAlive()) {
      orderStop();
      stop(process.toHandle());
    }
    try {
      Files.deleteIfExists(domain.home().resolve("server.pid"));
    } catch (IOException failed) {
      throw new LaunchRefused(
          "The server's note cannot be removed: " + failed.getMessage(), failed);
    }
  }

  /** Payara finishes what it is doing only when it is told through its own administration. */
  private void orderStop() {
    HttpRequest order =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + ports.administration() + "/__asadmin/stop-domain"))
            .timeout(Duration.ofSeconds(LONGEST_STOP_SECONDS))
            .header("X-Requested-By", "kezdesu")
            .header("Authorization", "Basic " + administratorCredentials())
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      http.send(order, HttpResponse.BodyHandlers.discarding());
      awaitExit();
    } catch (IOException unanswered) {
      awaitExit();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitExit() {
    Process ending = process;
    try {
      if (ending != null) {
        ending.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void stop(ProcessHandle server) {
    server.destroy();
    try {
      for (int i = 0; i < LONGEST_STOP_SECONDS * 10 && server.isAlive(); i++) {
        Thread.sleep(100);
      }
      if (server.isAlive()) {
        server.destroyForcibly();
        Thread.sleep(500);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      server.destroyForcibly();
    }
  }

  private void administer(List<String> order, String passwords) throws IOException {
    Path passwordFile = Files.createTempFile(domain.home(), "passwords", ".tmp");
    Path answer = domain.home().resolve("logs").resolve("asadmin.log");
    try {
      Files.writeString(passwordFile, passwords);
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-jar",
                  payara.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                  "--interactive=false",
                  "--passwordfile",
                  passwordFile.toString()));
      command.addAll(order);
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectInput(Path.of("/dev/null").toFile())
              .redirectOutput(answer.toFile());
      builder.environment().put("AS_ADMIN_READTIMEOUT", "600000");
      Process administration = builder.start();
      if (!administration.waitFor(LONGEST_DEPLOYMENT.toSeconds(), TimeUnit.SECONDS)) {
        administration.destroyForcibly();
        throw new LaunchRefused("Payara did not finish '" + order + "' in time.");
      }
      if (administration.exitValue() != 0) {
        throw new LaunchRefused(
            "Payara refused an order. It says: %s %s The server's log is %s."
                .formatted(tail(answer), deepestCause(), serverLog()));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new LaunchRefused("The start was interrupted.", interrupted);
    } finally {
      Files.deleteIfExists(passwordFile);
    }
  }

  private Path serverLog() {
    return domain.home().resolve("logs").resolve("server.log");
  }

  /** Why the last thing in the server's log failed, without the layers above it. */
  private String deepestCause() throws IOException {
    if (!Files.exists(serverLog())) {
      return "";
    }
    return new String(Files.readAllBytes(serverLog()), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("Caused by: "))
        .reduce((earlier, later) -> later)
        .orElse("");
  }

  /** The end of the server's log, for messages. */
  String lastWords() {
    try {
      Path log = domain.home().resolve("logs").resolve("server.log");
      Path console = domain.home().resolve("logs").resolve("console.log");
      return tail(Files.exists(log) ? log : console);
    } catch (IOException unreadable) {
      return "unreadable, " + unreadable.getMessage();
    }
  }

  private static String tail(Path file) throws IOException {
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    return String.join(" / ", lines.subList(Math.max(0, lines.size() - 4), lines.size()));
  }

  private static String fingerprint(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] part = new byte[1 << 16];
      for (int read = content.read(part); read >= 0; read = content.read(part)) {
        digest.update(part, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
