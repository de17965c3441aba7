package kz.kezdesu.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.kezdesu.launch.Launched;

/** The system that is measured, with its demonstration year and without limits. */
final class MeasuredHouse {
  private static final Launched HOUSE =
      Launched.start("benchmark", Map.of("KEZDESU_LIMIT_FACTOR", "0"));

  private MeasuredHouse() {}

  static Launched house() {
    return HOUSE;
  }

  /** What the query finds first. */
  static String find(String query, Object... values) {
    try (Connection connection = HOUSE.database();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalStateException("Nothing found: " + query);
        }
        return rows.getString(1);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(query, failed);
    }
  }

  /** All that the query finds, its first column. */
  static List<String> rows(String query) {
    List<String> found = new ArrayList<>();
    try (Connection connection = HOUSE.database();
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(query, failed);
    }
    return found;
  }

  /** Nothing is asked of it for so long. */
  static void rest(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Changes the tables from outside. */
  static void write(String statement) {
    try (Connection connection = HOUSE.database();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException(statement, failed);
    }
  }

  /** Has the same Payara serve these files as they are, below {@code /static-files/}. */
  static void serve(Map<String, byte[]> files) {
    try {
      Path archive = HOUSE.file("static-files.war");
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          zip.putNextEntry(new ZipEntry(file.getKey()));
          zip.write(file.getValue());
          zip.closeEntry();
        }
      }
      deploy(archive);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void deploy(Path archive) throws IOException {
    Path passwords = HOUSE.file("static-files.passwords");
    Files.writeString(passwords, "AS_ADMIN_PASSWORD=" + secret("server.admin") + "\n");
    Program.run(
        Map.of(),
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            Launched.ROOT
                .resolve("ear/runtime/target/payara6/glassfish/lib/client/appserver-cli.jar")
                .toString(),
            "--interactive=false",
            "--passwordfile",
            passwords.toString(),
            "--user",
            "admin",
            "--host",
            "127.0.0.1",
            "--port",
            String.valueOf(HOUSE.address().getPort() + 20),
            "deploy",
            "--force=true",
            "--name",
            "static-files",
            "--contextroot",
            "/static-files",
            archive.toString()));
    Files.delete(passwords);
  }

  static String secret(String name) {
    Properties secrets = new Properties();
    try (InputStream content = Files.newInputStream(HOUSE.file("secrets.properties"))) {
      secrets.load(content);
      return secrets.getProperty(name);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
