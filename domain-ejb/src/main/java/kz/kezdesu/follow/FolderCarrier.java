package kz.kezdesu.follow;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes letters as files, one each, for a house without a mail server. The same letter again
 * writes the same file.
 */
final class FolderCarrier implements Carrier {
  private final Path folder;

  FolderCarrier(Path folder) {
    this.folder = folder;
  }

  @Override
  public void carry(MimeMessage message) throws MessagingException {
    String name = message.getMessageID().replaceAll("[^A-Za-z0-9.-]", "") + ".eml";
    try {
      Files.createDirectories(folder);
      Path unfinished = folder.resolve(name + ".part");
      try (OutputStream file = Files.newOutputStream(unfinished)) {
        message.writeTo(file);
      }
      Files.move(
          unfinished,
          folder.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new MessagingException("the letter was not written to " + folder, failed);
    }
  }
}
