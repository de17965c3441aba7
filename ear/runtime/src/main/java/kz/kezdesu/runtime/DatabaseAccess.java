package kz.kezdesu.runtime;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How the application reaches its database. */
public record DatabaseAccess(String url, String user, String password) {
  /** Opens a connection that finds the tables of Kezdesu first. */
  public Connection open() throws SQLException {
    Connection connection = DriverManager.getConnection(url, user, password);
    connection.setSchema("kezdesu");
    return connection;
  }

  @Override
  public String toString() {
    return url + " as " + user;
  }
}
