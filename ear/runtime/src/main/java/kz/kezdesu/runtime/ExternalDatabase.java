package kz.kezdesu.runtime;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL that the operator runs and {@code KEZDESU_DB_URL} points at. */
final class ExternalDatabase {
  private static final int OLDEST_VERSION = 15;

  private ExternalDatabase() {}

  /** Whether the operator's environment names one. */
  static boolean isNamed(Map<String, String> environment) {
    return !environment.getOrDefault("KEZDESU_DB_URL", "").isBlank();
  }

  /**
   * Finds it and checks that Kezdesu can work in it.
   *
   * @throws LaunchRefused when it does not answer, is too old, or cannot read Kazakh
   */
  static DatabaseAccess from(Map<String, String> environment) {
    DatabaseAccess access =
        new DatabaseAccess(
            environment.getOrDefault("KEZDESU_DB_URL", ""),
            environment.getOrDefault("KEZDESU_DB_USER", ""),
            environment.getOrDefault("KEZDESU_DB_PASSWORD", ""));
    if (!access.url().startsWith("jdbc:postgresql:")) {
      throw new LaunchRefused(
          "KEZDESU_DB_URL must look like jdbc:postgresql://host:5432/database, not '%s'."
              .formatted(access.url()));
    }
    try (Connection connection =
            DriverManager.getConnection(access.url(), access.user(), access.password());
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select current_setting('server_version_num')::int / 10000,
                       current_setting('server_version'),
                       current_setting('server_encoding'),
                       lower('ӘҒҚ') = 'әғқ',
                       has_database_privilege(current_database(), 'CREATE'),
                       exists (select 1 from pg_available_extensions where name = 'pg_trgm')
                """)) {
      row.next();
      if (row.getInt(1) < OLDEST_VERSION) {
        throw new LaunchRefused(
            "The PostgreSQL at %s is version %s; Kezdesu needs %d or newer."
                .formatted(access.url(), row.getString(2), OLDEST_VERSION));
      }
      if (!"UTF8".equals(row.getString(3)) || !row.getBoolean(4)) {
        throw new LaunchRefused(
            """
            The database at %s does not know Kazakh letters: it needs the encoding UTF8 and a \
            UTF-8 locale. Create it with: create database kezdesu encoding 'UTF8' locale \
            'C.UTF-8' template template0"""
                .formatted(access.url()));
      }
      if (!row.getBoolean(5)) {
        throw new LaunchRefused(
            """
            The user %s may not create a schema in the database at %s. Grant it: grant create on \
            database … to %s"""
                .formatted(access.user(), access.url(), access.user()));
      }
      if (!row.getBoolean(6)) {
        throw new LaunchRefused(
            """
            The PostgreSQL at %s lacks the extension pg_trgm. On Debian it comes with the package \
            postgresql-contrib."""
                .formatted(access.url()));
      }
    } catch (SQLException failed) {
      throw new LaunchRefused(
          "The PostgreSQL at %s cannot be used as '%s': %s Check KEZDESU_DB_URL, KEZDESU_DB_USER and KEZDESU_DB_PASSWORD."
              .formatted(access.url(), access.user(), failed.getMessage()),
          failed);
    }
    return access;
  }
}
