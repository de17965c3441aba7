package kz.kezdesu.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kezdesu.runtime.demo.DemoPeople;
import kz.kezdesu.runtime.demo.DemoYear;
import org.jspecify.annotations.Nullable;

/**
 * Brings up one Kezdesu: the database, then the server, then the application, and stops them in the
 * opposite order. Every step can be repeated, so a start after a power cut is a start like any
 * other.
 */
public final class Launcher {
  private static final String HEAP = "1g";
  private static final int LEAST_KEY_BYTES = 32;

  private final Options options;
  private final Path repository;
  private final Map<String, String> environment;
  private final Progress progress;

  private @Nullable DataFolder folder;
  private @Nullable EmbeddedDatabase embedded;
  private @Nullable ApplicationServer server;
  private volatile boolean stopping;
  private volatile int exitStatus;

  private Launcher(
      Options options, Path repository, Map<String, String> environment, Progress progress) {
    this.options = options;
    this.repository = repository;
    this.environment = environment;
    this.progress = progress;
  }

  /** Starts Kezdesu; see {@link Options#EXPLANATION}. */
  public static void main(String... arguments) {
    Progress progress = new Progress();
    Path repository = Path.of(System.getProperty("kezdesu.repository", ".")).toAbsolutePath();
    try {
      Options options = Options.parse(repository.resolve("var"), arguments);
      if (options.help()) {
        progress.say(Options.EXPLANATION.stripTrailing());
      } else {
        new Launcher(options, repository, System.getenv(), progress).run();
      }
    } catch (LaunchRefused refused) {
      progress.refuse(String.valueOf(refused.getMessage()));
      System.exit(1);
    }
  }

  /** Returns only when the server has ended by itself; a signal ends the process instead. */
  private void run() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    try {
      start();
    } catch (LaunchRefused refused) {
      if (!stopping) {
        exitStatus = 1;
        throw refused;
      }
    }
    awaitEnd();
  }

  private void start() {
    long begun = System.nanoTime();
    DataFolder data = DataFolder.take(options.data());
    folder = data;
    progress.say("Kezdesu, data in " + data.root());
    Secrets secrets = Secrets.of(data);
    String applicationKey = applicationKey(secrets);
    Ports ports = new Ports(options.port());
    ApplicationServer payara =
        new ApplicationServer(
            data, repository.resolve("ear/runtime/target/payara6"), ports, options.host(), secrets);
    payara.stopLeftBehind();

    DatabaseAccess database;
    if (ExternalDatabase.isNamed(environment)) {
      ports.refuseIfTaken(options.host(), false);
      database =
          progress.step("looking at your PostgreSQL", () -> ExternalDatabase.from(environment));
    } else {
      EmbeddedDatabase postgres =
          progress.step(
              "preparing PostgreSQL " + DatabasePrograms.version(),
              () -> new EmbeddedDatabase(data, secrets, ports.database()));
      postgres.stop();
      ports.refuseIfTaken(options.host(), true);
      embedded = postgres;
      database = progress.step("starting PostgreSQL", postgres::start);
    }

    progress.step("preparing Payara Server", () -> payara.prepare(HEAP));
    if (options.bare()) {
      payara.empty();
      server = payara;
      progress.step(
          "starting Payara Server", () -> payara.start(settings(data, secrets, database)));
      new Connection(ports, secrets, database).announce(data, progress);
      return;
    }

    DemoYear demo = new DemoYear(database, applicationKey);
    DemoYear.Holding holding = demo.holding();
    refuseMixture(holding);
    Path archive = archive();
    boolean deployment = payara.needsDeployment(archive);
    server = payara;
    progress.step("starting Payara Server", () -> payara.start(settings(data, secrets, database)));
    if (deployment) {
      progress.step("deploying the application", () -> payara.deploy(archive));
    }
    progress.step("waiting for the portal", payara::awaitPortal);
    if (holding == DemoYear.Holding.DEMONSTRATION) {
      // Only now: a newer application has just brought the tables of an older folder up to date.
      progress.step("moving the demonstration to today", () -> demo.moveTo(Instant.now()));
    }
    if (options.demo() && holding == DemoYear.Holding.NOTHING) {
      progress.step(
          "loading the demonstration year", () -> demo.load(secrets.demoPassword(), Instant.now()));
    }
    introduce(demo, secrets, database);
    progress.say("Started in %d s.".formatted((System.nanoTime() - begun) / 1_000_000_000L));
    progress.say("Kezdesu is ready: " + portalAddress());
  }

  /** Demonstration accounts have a printed password: they and real work exclude each other. */
  private void refuseMixture(DemoYear.Holding holding) {
    if (options.demo() && holding == DemoYear.Holding.REAL_WORK) {
      throw new LaunchRefused(
          """
          The database already holds accounts of people who work here, and the demonstration is \
          not mixed in with them. Start with --no-demo, or see the demonstration in another \
          folder: ./run --data DIR""");
    }
    if (!options.demo() && holding == DemoYear.Holding.DEMONSTRATION) {
      throw new LaunchRefused(
          """
          The database holds the demonstration with its well-known accounts, so it cannot be \
          used with --no-demo. Choose an empty folder: ./run --no-demo --data DIR""");
    }
  }

  private void introduce(DemoYear demo, Secrets secrets, DatabaseAccess database) {
    String portal = portalAddress();
    progress.say("");
    progress.say("  portal       " + portal);
    progress.say("  back office  " + portal + "backoffice/");
    progress.say("  API          " + portal + "api/v1/openapi.json");
    if (options.demo()) {
      progress.say("");
      progress.say(
          "  Demonstration sign-ins, password " + secrets.demoPassword() + " for all of them:");
      progress.say(
          "    "
              + DemoPeople.ACCOUNTS.stream()
                  .map(DemoPeople.Account::login)
                  .collect(Collectors.joining(", ")));
      progress.say("  A question and its answer, as its author sees them:");
      progress.say("    " + portal + "kk/track/" + demo.trackingCode());
    } else {
      SetupLink.draw(database)
          .ifPresent(
              token -> {
                progress.say("");
                progress.say("  Create the first administrator with this one-time link:");
                progress.say("    " + portal + "backoffice/setup?token=" + token);
              });
    }
    progress.say("");
  }

  private Path archive() {
    Path archive = repository.resolve("ear/target/kezdesu.ear");
    if (!Files.isRegularFile(archive)) {
      throw new LaunchRefused(
          "The application %s has not been built. ./run builds it: start through ./run."
              .formatted(archive));
    }
    return archive;
  }

  private String portalAddress() {
    return "http://localhost:" + options.port() + "/";
  }

  /** The application would not start with a key it cannot use, so that is said here. */
  private String applicationKey(Secrets secrets) {
    String own = environment.getOrDefault("KEZDESU_SECRET", "");
    String key = own.isBlank() ? secrets.applicationKey() : own;
    try {
      if (Base64.getDecoder().decode(key.strip()).length >= LEAST_KEY_BYTES) {
        return key;
      }
    } catch (IllegalArgumentException notBase64) {
      throw new LaunchRefused(brokenKey(own), notBase64);
    }
    throw new LaunchRefused(brokenKey(own));
  }

  private static String brokenKey(String own) {
    return own.isBlank()
        ? "application.key in secrets.properties is damaged: put the file back from a backup."
        : "KEZDESU_SECRET must be at least 32 random bytes in base 64.";
  }

  /** What the application reads from its environment; what the operator set himself is kept. */
  private Map<String, String> settings(DataFolder data, Secrets secrets, DatabaseAccess database) {
    Map<String, String> settings = new HashMap<>();
    settings.put("KEZDESU_DB_URL", database.url());
    settings.put("KEZDESU_DB_USER", database.user());
    settings.put("KEZDESU_DB_PASSWORD", database.password());
    settings.put("KEZDESU_SECRET", applicationKey(secrets));
    settings.put("KEZDESU_DEMO", String.valueOf(options.demo() && !options.bare()));
    settings.put(
        "KEZDESU_PUBLIC_URL",
        environment.getOrDefault("KEZDESU_PUBLIC_URL", "http://localhost:" + options.port()));
    settings.put(
        "KEZDESU_MAIL_DIR", environment.getOrDefault("KEZDESU_MAIL_DIR", data.mail().toString()));
    try {
      DataFolder.createPrivate(data.mail());
    } catch (IOException failed) {
      throw new LaunchRefused(
          "The folder %s cannot be created: %s".formatted(data.mail(), failed.getMessage()),
          failed);
    }
    return settings;
  }

  private void awaitEnd() {
    ApplicationServer running = server;
    if (running == null) {
      return;
    }
    try {
      running.awaitEnd();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return;
    }
    if (!stopping) {
      exitStatus = 1;
      progress.complain(
          "Payara Server ended by itself, so Kezdesu stops. The last words of its log: "
              + running.lastWords());
      System.exit(exitStatus);
    }
  }

  private void stop() {
    stopping = true;
    ApplicationServer runningServer = server;
    EmbeddedDatabase runningDatabase = embedded != null && embedded.runs() ? embedded : null;
    if (runningServer != null || runningDatabase != null) {
      progress.say("");
      if (runningServer != null) {
        progress.step("stopping Payara Server", runningServer::stop);
      }
      if (runningDatabase != null) {
        progress.step("stopping PostgreSQL", runningDatabase::stop);
      }
      progress.say("Kezdesu has stopped.");
    }
    if (folder != null) {
      folder.close();
    }
    Runtime.getRuntime().halt(exitStatus);
  }

  /** What tests need to reach a bare server. */
  private record Connection(Ports ports, Secrets secrets, DatabaseAccess database) {
    void announce(DataFolder data, Progress progress) {
      try {
        Files.writeString(
            data.connection(),
            """
            http.port=%d
            admin.port=%d
            admin.user=%s
            admin.password=%s
            db.url=%s
            db.user=%s
            db.password=%s
            """
                .formatted(
                    ports.portal(),
                    ports.administration(),
                    ApplicationServer.ADMINISTRATOR,
                    secrets.serverAdmin(),
                    database.url(),
                    database.user(),
                    database.password()),
            StandardCharsets.UTF_8);
      } catch (IOException failed) {
        throw new LaunchRefused(
            "%s cannot be written: %s".formatted(data.connection(), failed.getMessage()), failed);
      }
      progress.say(
          "bare: http=%d admin=%d db=%s"
              .formatted(ports.portal(), ports.administration(), database.url()));
    }
  }
}
