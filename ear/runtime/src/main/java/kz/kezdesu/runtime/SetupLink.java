package kz.kezdesu.runtime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Optional;

/**
 * The one-time link with which the first administrator is created. Only its hash is stored, so each
 * start draws a new one until somebody has used it.
 */
final class SetupLink {
  private SetupLink() {}

  /** A fresh token, or nothing once anybody has an account. */
  static Optional<String> draw(DatabaseAccess access) {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    try (Connection connection = access.open();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try (ResultSet accounts =
          statement.executeQuery("select exists (select 1 from staff_account)")) {
        accounts.next();
        if (accounts.getBoolean(1)) {
          return Optional.empty();
        }
      }
      statement.execute("delete from setup_link where used_at is null");
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into setup_link (token_hash, created_at) values (?, now())")) {
        insert.setBytes(
            1, MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        insert.executeUpdate();
      }
      connection.commit();
      return Optional.of(token);
    } catch (SQLException failed) {
      throw new LaunchRefused(
          "The link for the first administrator cannot be stored: " + failed.getMessage(), failed);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
