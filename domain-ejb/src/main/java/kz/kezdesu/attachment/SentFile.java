package kz.kezdesu.attachment;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as it was sent; nobody has looked at it yet.
 *
 * @param name for people only
 */
public record SentFile(String name, Content content) {
  /** What is in it. */
  @FunctionalInterface
  public interface Content {
    /**
     * From its beginning, to be closed by whoever asks.
     *
     * @throws IOException when it cannot be read
     */
    InputStream open() throws IOException;
  }
}
