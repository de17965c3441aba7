package kz.kezdesu.follow;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import kz.kezdesu.refusal.NotFound;

/**
 * All letters that were written to the folder, for testers. It exists only in a demonstration
 * ({@code KEZDESU_DEMO}) without a mail server.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationMailbox {
  private static final String ENDING = ".eml";

  @Inject private PostOffice post;

  /**
   * The latest letters, newest first.
   *
   * @throws NotFound outside a demonstration
   */
  @PermitAll
  public List<ReceivedLetter> letters(int limit) {
    Path folder = post.openFolder().orElseThrow(() -> new NotFound("mailbox"));
    List<ReceivedLetter> letters = new ArrayList<>();
    for (Path file : newest(folder, limit)) {
      letters.add(read(file));
    }
    return List.copyOf(letters);
  }

  private static List<Path> newest(Path folder, int limit) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .sorted(Comparator.comparing(DemonstrationMailbox::writtenAt).reversed())
          .limit(limit)
          .toList();
    } catch (NoSuchFileException nothingYet) {
      return List.of();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static ReceivedLetter read(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), bytes);
      return new ReceivedLetter(
          ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
          message.getSubject(),
          message.getSentDate().toInstant(),
          message.getContent().toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (MessagingException damaged) {
      throw new IllegalStateException("no letter: " + file.getFileName(), damaged);
    }
  }

  private static long writtenAt(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
