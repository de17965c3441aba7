package kz.kezdesu.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The launcher's own PostgreSQL in a folder that is thrown away. */
public final class TrialDatabase {
  private final @Nullable DataFolder folder;
  private final @Nullable EmbeddedDatabase database;
  private final DatabaseAccess access;

  private TrialDatabase(
      @Nullable DataFolder folder, @Nullable EmbeddedDatabase database, DatabaseAccess access) {
    this.folder = folder;
    this.database = database;
    this.access = access;
  }

  /** None yet. */
  public static TrialDatabase none() {
    return new TrialDatabase(null, null, new DatabaseAccess("", "", ""));
  }

  /** A fresh one on a free port. */
  public static TrialDatabase startIn(Path root) {
    DataFolder folder = DataFolder.take(root.resolve("data"));
    EmbeddedDatabase database = new EmbeddedDatabase(folder, Secrets.of(folder), freePort());
    return new TrialDatabase(folder, database, database.start());
  }

  public DatabaseAccess access() {
    return access;
  }

  public void stop() {
    if (database != null) {
      database.stop();
    }
    if (folder != null) {
      folder.close();
    }
  }

  private static int freePort() {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
