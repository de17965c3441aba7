package kz.kezdesu.runtime.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one table on their way into the database, sent in batches. */
final class Rows implements AutoCloseable {
  private static final int BATCH = 1000;

  private final PreparedStatement insert;
  private final int width;
  private int waiting;

  Rows(Connection connection, String table, String... columns) throws SQLException {
    this.insert =
        connection.prepareStatement(
            "insert into "
                + table
                + " ("
                + String.join(", ", columns)
                + ") values ("
                + String.join(", ", Collections.nCopies(columns.length, "?"))
                + ")");
    this.width = columns.length;
  }

  /** The next {@code count} numbers of the sequence, smallest first. */
  static List<Long> numbers(Connection connection, String sequence, int count) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select nextval(?::regclass) from generate_series(1, ?) order by 1")) {
      statement.setString(1, sequence);
      statement.setInt(2, count);
      try (ResultSet rows = statement.executeQuery()) {
        List<Long> numbers = new java.util.ArrayList<>();
        while (rows.next()) {
          numbers.add(rows.getLong(1));
        }
        return numbers;
      }
    }
  }

  /** Carries one statement out with these values. */
  static void carryOut(Connection connection, String statement, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      set(prepared, values);
      prepared.execute();
    }
  }

  private static void set(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(
          i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
    }
  }

  void add(@Nullable Object... values) throws SQLException {
    if (values.length != width) {
      throw new IllegalArgumentException(values.length + " values for " + width + " columns");
    }
    set(insert, values);
    insert.addBatch();
    waiting++;
    if (waiting == BATCH) {
      send();
    }
  }

  /** Sends what is waiting, so that rows of other tables may refer to it. */
  void send() throws SQLException {
    insert.executeBatch();
    waiting = 0;
  }

  /** Sends what is still waiting. */
  @Override
  public void close() throws SQLException {
    try (insert) {
      if (waiting > 0) {
        send();
      }
    }
  }
}
