package kz.kezdesu.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was taken and looked at, on the machine's disk until it is kept. Closing removes it.
 *
 * @param name fit to be shown
 * @param size in bytes
 * @param sha256 of its content as it is kept, in hexadecimal
 */
public record ReceivedFile(String name, AttachmentType type, int size, String sha256, Path content)
    implements AutoCloseable {
  @Override
  public void close() {
    try {
      Files.deleteIfExists(content);
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }
}
