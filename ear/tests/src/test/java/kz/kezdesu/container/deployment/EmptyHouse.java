package kz.kezdesu.container.deployment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kezdesu.launch.BareServer;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.BeforeClass;

/** Gives each class a house with the reference facts and nobody in it. */
class EmptyHouse {
  private static final String DEADLOCK = "40P01";
  private static final Set<String> REFERENCE =
      Set.of(
          "flyway_schema_history",
          "region",
          "district",
          "body",
          "edition",
          "edition_exclusion",
          "non_working_day",
          "topic",
          "settlement");

  void sweep(@Observes(precedence = -100) BeforeClass event) throws SQLException {
    try (Connection connection = BareServer.running().database();
        Statement statement = connection.createStatement()) {
      String sweep =
          "truncate " + String.join(", ", tablesOfActivity(statement)) + " restart identity";
      while (!isDone(statement, sweep)) {
        // The house's rounds go on meanwhile, and take the tables in an order of their own.
      }
    }
  }

  /** False when the database has broken off one of two that waited for each other. */
  private static boolean isDone(Statement statement, String sweep) throws SQLException {
    try {
      statement.execute(sweep);
      return true;
    } catch (SQLException broken) {
      if (!DEADLOCK.equals(broken.getSQLState())) {
        throw broken;
      }
      return false;
    }
  }

  private static List<String> tablesOfActivity(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery("select tablename from pg_tables where schemaname = 'kezdesu'")) {
      while (row.next()) {
        if (!REFERENCE.contains(row.getString(1))) {
          tables.add(row.getString(1));
        }
      }
    }
    return tables;
  }
}
