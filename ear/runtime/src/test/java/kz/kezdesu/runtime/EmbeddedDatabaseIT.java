package kz.kezdesu.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {
  @TempDir static Path folder = Path.of("");

  private static TrialDatabase database = TrialDatabase.none();

  @BeforeAll
  static void start() {
    database = TrialDatabase.startIn(folder);
  }

  @AfterAll
  static void stop() {
    database.stop();
  }

  @Test
  void acknowledgesOnlyWhatIsOnTheDisk() throws SQLException {
    assertThat(setting("fsync")).isEqualTo("on");
    assertThat(setting("synchronous_commit")).isEqualTo("on");
    assertThat(setting("full_page_writes")).isEqualTo("on");
  }

  @Test
  void listensOnThisMachineOnly() throws SQLException {
    assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
  }

  @Test
  void letsNobodyInWithoutThePassword() {
    DatabaseAccess access = database.access();
    for (String user : new String[] {access.user(), "postgres"}) {
      assertThatThrownBy(() -> DriverManager.getConnection(access.url(), user, "wrong").close())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password");
    }
  }

  @Test
  void knowsKazakhLetters() throws SQLException {
    assertThat(answer("select lower('ӘҒҚҢӨҰҮҺІ')")).isEqualTo("әғқңөұүһі");
  }

  @Test
  void givesTheApplicationNoMoreThanItsOwnDatabase() throws SQLException {
    assertThat(answer("select rolsuper::text from pg_roles where rolname = current_user"))
        .isEqualTo("false");
  }

  private static String setting(String name) throws SQLException {
    return answer("show " + name);
  }

  private static String answer(String query) throws SQLException {
    try (Connection connection = database.access().open();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
