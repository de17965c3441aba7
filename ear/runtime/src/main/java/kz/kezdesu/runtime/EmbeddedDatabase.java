package kz.kezdesu.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL inside the data folder: on loopback only, with a password for everybody, and with
 * every commit on the disk before it is acknowledged.
 */
final class EmbeddedDatabase {
  private static final String OWNER = "postgres";
  private static final String APPLICATION = "kezdesu";
  private static final String DATABASE = "kezdesu";
  private static final int LONGEST_START_SECONDS = 120;

  private final DataFolder folder;
  private final Secrets secrets;
  private final int port;
  private final DatabasePrograms programs;

  EmbeddedDatabase(DataFolder folder, Secrets secrets, int port) {
    this.folder = folder;
    this.secrets = secrets;
    this.port = port;
    this.programs = DatabasePrograms.in(folder);
  }

  /**
   * Starts the database, creating it when it is new. One that a killed launcher left behind is
   * stopped first; what it had committed is there afterwards.
   */
  DatabaseAccess start() {
    Path data = folder.database();
    try {
      if (Files.exists(data)) {
        refuseIfDamaged();
        stop();
      } else {
        create();
      }
      writeRules();
      Files.deleteIfExists(folder.databaseLog());
    } catch (IOException failed) {
      throw new LaunchRefused(
          "The database folder %s cannot be prepared: %s".formatted(data, failed.getMessage()),
          failed);
    }
    int exit =
        run(
            LONGEST_START_SECONDS + 10,
            programs.command(
                "pg_ctl",
                "start",
                "--silent",
                "--wait",
                "--timeout=" + LONGEST_START_SECONDS,
                "--pgdata=" + data,
                "--log=" + folder.databaseLog()));
    if (exit != 0) {
      throw new LaunchRefused(
          """
          The database in %s does not start. If the folder is damaged, put it back from a \
          backup, or start with another folder (--data DIR). PostgreSQL says: %s"""
              .formatted(data, lastWords()));
    }
    return prepare();
  }

  /** Stops whatever database works in the folder, also one left by a killed launcher. */
  void stop() {
    if (!runs()) {
      return;
    }
    run(
        70,
        programs.command(
            "pg_ctl",
            "stop",
            "--silent",
            "--wait",
            "--timeout=60",
            "--mode=fast",
            "--pgdata=" + folder.database()));
  }

  /**
   * Whether a PostgreSQL works on the folder right now. After a power cut the process number it
   * noted may belong to a stranger, which must be neither stopped nor waited for.
   */
  boolean runs() {
    Path note = folder.database().resolve("postmaster.pid");
    try {
      if (!Files.exists(note)) {
        return false;
      }
      String number =
          new String(Files.readAllBytes(note), StandardCharsets.ISO_8859_1)
              .lines()
              .findFirst()
              .orElse("")
              .trim();
      if (!number.matches("[1-9][0-9]{0,9}")) {
        refuseIfSomethingWorksHere(note);
        Files.delete(note);
        return false;
      }
      ProcessHandle noted = ProcessHandle.of(Long.parseLong(number)).orElse(null);
      if (noted == null) {
        return false;
      }
      if (worksHere(noted)) {
        return true;
      }
      Files.delete(note);
      return false;
    } catch (IOException damaged) {
      throw new LaunchRefused(
          "The data folder is damaged: %s cannot be read (%s)."
              .formatted(note, damaged.getMessage()),
          damaged);
    }
  }

  /** A power cut can leave the note empty; then only the processes themselves can tell. */
  private void refuseIfSomethingWorksHere(Path note) {
    ProcessHandle.allProcesses()
        .filter(this::worksHere)
        .findAny()
        .ifPresent(
            stray -> {
              throw new LaunchRefused(
                  """
                  The data folder is damaged: %s is unreadable while a PostgreSQL (process %d) \
                  works on the folder. Stop that process and start again."""
                      .formatted(note, stray.pid()));
            });
  }

  private boolean worksHere(ProcessHandle process) {
    return String.join(" ", process.info().arguments().orElse(new String[0]))
        .contains(folder.database().toString());
  }

  private void refuseIfDamaged() throws IOException {
    Path data = folder.database();
    Path versionFile = data.resolve("PG_VERSION");
    if (!Files.isRegularFile(versionFile)
        || !Files.isRegularFile(data.resolve("global").resolve("pg_control"))) {
      throw new LaunchRefused(
          """
          The data folder is damaged: %s is not a complete PostgreSQL database. Put it back from \
          a backup, or start with another folder (--data DIR)."""
              .formatted(data));
    }
    String written = Files.readString(versionFile).trim();
    String ours = DatabasePrograms.version().replaceFirst("\\..*", "");
    if (!written.equals(ours)) {
      throw new LaunchRefused(
          """
          The database in %s was written by PostgreSQL %s, this Kezdesu brings PostgreSQL %s. \
          Dump it with the Kezdesu that wrote it and restore the dump here; docs/operations.md \
          tells how."""
              .formatted(data, written, ours));
    }
  }

  private void create() throws IOException {
    Path fresh = folder.root().resolve("postgres.new");
    DataFolder.remove(fresh);
    DataFolder.createPrivate(fresh);
    Path password = Files.createTempFile(folder.root(), "owner", ".tmp");
    try {
      Files.writeString(password, secrets.databaseOwner());
      int exit =
          run(
              120,
              programs.command(
                  "initdb",
                  "--pgdata=" + fresh,
                  "--username=" + OWNER,
                  "--pwfile=" + password,
                  "--auth=scram-sha-256",
                  "--encoding=UTF8",
                  "--locale=C.UTF-8",
                  "--data-checksums"));
      if (exit != 0) {
        throw new LaunchRefused(
            "The database could not be created in %s. PostgreSQL says: %s"
                .formatted(folder.database(), lastWords()));
      }
    } finally {
      Files.delete(password);
    }
    Files.move(fresh, folder.database(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void writeRules() throws IOException {
    Path data = folder.database();
    Files.writeString(
        data.resolve("pg_hba.conf"),
        """
        # Written by the launcher at every start: only this machine, always with a password.
        host all all 127.0.0.1/32 scram-sha-256
        """);
    Files.writeString(
        data.resolve("postgresql.auto.conf"),
        """
        # Written by the launcher at every start.
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        password_encryption = 'scram-sha-256'
        fsync = on
        synchronous_commit = on
        full_page_writes = on
        max_connections = 120
        shared_buffers = '256MB'
        timezone = 'UTC'
        log_timezone = 'UTC'
        lc_messages = 'C'
        """
            .formatted(port));
  }

  private DatabaseAccess prepare() {
    String address = "jdbc:postgresql://127.0.0.1:" + port + "/";
    try (Connection owner =
            DriverManager.getConnection(address + "postgres", OWNER, secrets.databaseOwner());
        Statement statement = owner.createStatement()) {
      if (!exists(owner, "select 1 from pg_roles where rolname = ?", APPLICATION)) {
        statement.execute(
            "create role "
                + APPLICATION
                + " login password '"
                + secrets.databaseApplication()
                + "'");
      }
      if (!exists(owner, "select 1 from pg_database where datname = ?", DATABASE)) {
        statement.execute("create database " + DATABASE + " owner " + APPLICATION);
      }
    } catch (SQLException failed) {
      throw new LaunchRefused(
          """
          The embedded database started but cannot be used: %s. Its log is %s. If the password is \
          wrong, %s belongs to another database: put both back from the same backup."""
              .formatted(failed.getMessage(), folder.databaseLog(), folder.secrets()),
          failed);
    }
    return new DatabaseAccess(address + DATABASE, APPLICATION, secrets.databaseApplication());
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private int run(int seconds, List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(
                  ProcessBuilder.Redirect.appendTo(
                      folder.root().resolve("postgres-control.log").toFile()))
              .start();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return -1;
      }
      return process.exitValue();
    } catch (IOException failed) {
      throw new LaunchRefused(
          "PostgreSQL's programs cannot be run (%s).".formatted(failed.getMessage()), failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private String lastWords() {
    for (Path log : List.of(folder.databaseLog(), folder.root().resolve("postgres-control.log"))) {
      try {
        if (Files.exists(log)) {
          List<String> lines =
              new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                  .lines()
                  .filter(line -> !line.isBlank() && !line.contains("HINT:"))
                  .toList();
          if (!lines.isEmpty()) {
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
          }
        }
      } catch (IOException unreadable) {
        return "unreadable, " + unreadable.getMessage();
      }
    }
    return "nothing";
  }
}
