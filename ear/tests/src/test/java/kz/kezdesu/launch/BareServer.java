package kz.kezdesu.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL and an application server with nothing deployed: one for the whole run. With {@code
 * -Dkezdesu.test.connection=DIR/connection.properties} it is one that already runs, started by
 * {@code ./run --bare}.
 */
public final class BareServer {
  private static @Nullable BareServer running;

  private final Properties connection = new Properties();

  private BareServer(Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      connection.load(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server of this run; the first call starts it. */
  public static synchronized BareServer running() {
    if (running == null) {
      String known = System.getProperty("kezdesu.test.connection", "");
      running =
          new BareServer(
              known.isEmpty()
                  ? Launched.start(
                          "container",
                          Map.of(
                              "KEZDESU_TIME_MACHINE",
                              "on",
                              "KEZDESU_QUICKEST_QUESTION_SECONDS",
                              "0"),
                          "--bare")
                      .file("connection.properties")
                  : Path.of(known));
    }
    return running;
  }

  /** Tells Arquillian, which asks system properties (arquillian.xml), where to deploy. */
  public void introduce() {
    for (String key : List.of("admin.port", "admin.user", "admin.password")) {
      System.setProperty("kezdesu.test." + key, value(key));
    }
  }

  /** The tables, seen from outside. */
  public Connection database() throws SQLException {
    Connection opened =
        DriverManager.getConnection(value("db.url"), value("db.user"), value("db.password"));
    opened.setSchema("kezdesu");
    return opened;
  }

  private String value(String key) {
    String value = connection.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("connection.properties has no " + key);
    }
    return value;
  }
}
