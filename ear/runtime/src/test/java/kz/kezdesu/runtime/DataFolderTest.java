package kz.kezdesu.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {
  @TempDir Path temporary = Path.of("");

  @Test
  void refusesAPathThatIsAFile() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
        .isInstanceOf(LaunchRefused.class)
        .hasMessageContaining("--data");
  }

  @Test
  void drawsSecretsOnceAndKeepsThemPrivate() {
    try (DataFolder folder = DataFolder.take(temporary.resolve("data"))) {
      Secrets first = Secrets.of(folder);
      Secrets second = Secrets.of(folder);
      assertThat(second.applicationKey()).isEqualTo(first.applicationKey()).hasSize(44);
      assertThat(second.demoPassword()).isEqualTo(first.demoPassword());
      assertThat(folder.secrets())
          .satisfies(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void refusesADatabaseWhoseSecretsAreLost() throws IOException {
    try (DataFolder folder = DataFolder.take(temporary.resolve("data"))) {
      Files.createDirectory(folder.database());
      assertThatThrownBy(() -> Secrets.of(folder))
          .isInstanceOf(LaunchRefused.class)
          .hasMessageContaining("secrets.properties");
    }
  }

  @Test
  void refusesToReplaceAKeyThatADatabaseNeeds() throws IOException {
    try (DataFolder folder = DataFolder.take(temporary.resolve("data"))) {
      Files.createDirectory(folder.database());
      Files.writeString(folder.secrets(), "database.owner=abc\n");
      assertThatThrownBy(() -> Secrets.of(folder))
          .isInstanceOf(LaunchRefused.class)
          .hasMessageContaining("application.key")
          .hasMessageContaining("backup");
      assertThat(folder.secrets()).hasContent("database.owner=abc");
    }
  }

  @Test
  void refusesADamagedDatabase() throws IOException {
    try (DataFolder folder = DataFolder.take(temporary.resolve("data"))) {
      Secrets secrets = Secrets.of(folder);
      Files.createDirectory(folder.database());
      Files.createDirectory(folder.databasePrograms(DatabasePrograms.version()));
      EmbeddedDatabase database = new EmbeddedDatabase(folder, secrets, 5432);
      assertThatThrownBy(database::start)
          .isInstanceOf(LaunchRefused.class)
          .hasMessageContaining("damaged")
          .hasMessageContaining("backup");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\u0000\u00ff\u0080", "-5", "99999999999999999999"})
  void forgetsANoteThatAPowerCutSpoiled(String note) throws IOException {
    try (DataFolder folder = DataFolder.take(temporary.resolve("data"))) {
      Secrets secrets = Secrets.of(folder);
      Files.createDirectory(folder.database());
      Files.createDirectory(folder.databasePrograms(DatabasePrograms.version()));
      Path file = folder.database().resolve("postmaster.pid");
      Files.write(file, note.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(new EmbeddedDatabase(folder, secrets, 5432).runs()).isFalse();
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void refusesADatabaseOfAnotherPostgres() throws IOException {
    try (DataFolder folder = DataFolder.take(temporary.resolve("data"))) {
      Secrets secrets = Secrets.of(folder);
      Files.createDirectories(folder.database().resolve("global"));
      Files.writeString(folder.database().resolve("PG_VERSION"), "13\n");
      Files.writeString(folder.database().resolve("global").resolve("pg_control"), "");
      Files.createDirectory(folder.databasePrograms(DatabasePrograms.version()));
      EmbeddedDatabase database = new EmbeddedDatabase(folder, secrets, 5432);
      assertThatThrownBy(database::start)
          .isInstanceOf(LaunchRefused.class)
          .hasMessageContaining("PostgreSQL 13");
    }
  }
}
