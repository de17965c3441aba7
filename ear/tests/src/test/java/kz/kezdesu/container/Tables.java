package kz.kezdesu.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The tables as they are, past all boundaries. */
@ApplicationScoped
public class Tables {
  @Resource(lookup = "java:app/jdbc/kezdesu")
  private DataSource tables;

  /** How many rows a table has. */
  public long count(String table) throws SQLException {
    return number("select count(*) from " + table);
  }

  /** The number that a query finds. */
  public long number(String query, Object... values) throws SQLException {
    try (Connection connection = tables.getConnection();
        PreparedStatement statement = prepare(connection, query, values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** The text that a query finds. */
  public String text(String query, Object... values) throws SQLException {
    try (Connection connection = tables.getConnection();
        PreparedStatement statement = prepare(connection, query, values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  /** Writes; answers how many rows were touched. */
  public int write(String change, Object... values) throws SQLException {
    try (Connection connection = tables.getConnection();
        PreparedStatement statement = prepare(connection, change, values)) {
      return statement.executeUpdate();
    }
  }

  private static PreparedStatement prepare(Connection connection, String text, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
