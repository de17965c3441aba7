package kz.kezdesu.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.kezdesu.attachment.FileRefused.Why;

/**
 * Takes a file as it comes, to the disk and no further than the limit; then looks at what it is.
 * Only few are looked at together, because pictures and documents grow when they are opened.
 */
@ApplicationScoped
public class FileReception {
  private static final int AT_ONCE = 2;
  private static final int SECONDS_TO_WAIT = 20;
  private static final int PIECE = 64 * 1024;

  private final Semaphore tables = new Semaphore(AT_ONCE, true);

  /**
   * Takes a file.
   *
   * @param name as it was sent; for people only
   * @param sent read until its end, or until it is too large
   * @throws FileRefused when it is not taken
   * @throws IOException when it does not come wholly
   */
  public ReceivedFile receive(String name, InputStream sent) throws FileRefused, IOException {
    Path copy = Files.createTempFile("kezdesu", ".sent");
    try {
      copy(sent, copy);
      return examined(name, copy);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static void copy(InputStream sent, Path copy) throws IOException, FileRefused {
    byte[] piece = new byte[PIECE];
    long size = 0;
    try (OutputStream into = Files.newOutputStream(copy)) {
      for (int read = sent.read(piece); read >= 0; read = sent.read(piece)) {
        size += read;
        if (size > Attachments.LARGEST) {
          throw new FileRefused(Why.LARGE);
        }
        into.write(piece, 0, read);
      }
    }
    if (size == 0) {
      throw new FileRefused(Why.EMPTY);
    }
  }

  private ReceivedFile examined(String name, Path copy) throws IOException, FileRefused {
    takeATable();
    try {
      FileContent content = FileContent.of(Files.readAllBytes(copy));
      byte[] plain = content.plain();
      // A picture may grow by a few bytes when its parts are written anew.
      if (plain.length > Attachments.LARGEST) {
        throw new FileRefused(Why.LARGE);
      }
      Path kept = Files.createTempFile("kezdesu", ".kept");
      Files.write(kept, plain);
      return new ReceivedFile(
          FileName.of(name, content.type()), content.type(), plain.length, sha256(plain), kept);
    } finally {
      tables.release();
    }
  }

  private void takeATable() throws FileRefused {
    boolean free;
    try {
      free = tables.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      free = false;
    }
    if (!free) {
      throw new FileRefused(Why.BUSY);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
