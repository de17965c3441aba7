package kz.kezdesu.follow;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import org.jspecify.annotations.Nullable;

/**
 * A message in the form in which it leaves the house. Its Message-ID is the same at each attempt,
 * so that a receiver can tell a repetition.
 */
final class Envelope extends MimeMessage {
  private static final Session NO_SESSION = Session.getInstance(new Properties());

  private final String id;

  private Envelope(String id) {
    super(NO_SESSION);
    this.id = id;
  }

  /** What is written on the outside. */
  record Cover(
      String id, String from, Contact to, Instant writtenAt, @Nullable String unsubscribe) {}

  static Envelope of(Cover cover, Language language, String subject, String body)
      throws MessagingException {
    Envelope message = new Envelope("<" + cover.id() + ">");
    message.setFrom(sender(cover.from(), language));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(cover.to().bare()));
    message.setSubject(subject, StandardCharsets.UTF_8.name());
    message.setText(body.replace("\n", "\r\n"), StandardCharsets.UTF_8.name());
    message.setContentLanguage(new String[] {language.code()});
    message.setSentDate(Date.from(cover.writtenAt()));
    message.setHeader("Auto-Submitted", "auto-generated");
    if (cover.unsubscribe() != null) {
      message.setHeader("List-Unsubscribe", "<" + cover.unsubscribe() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.saveChanges();
    return message;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }

  private static InternetAddress sender(String from, Language language) throws MessagingException {
    InternetAddress address = new InternetAddress(from);
    if (address.getPersonal() == null) {
      try {
        address.setPersonal(
            language == Language.EN ? "Kezdesu" : "Кездесу", StandardCharsets.UTF_8.name());
      } catch (UnsupportedEncodingException everyPlatformHasIt) {
        throw new IllegalStateException(everyPlatformHasIt);
      }
    }
    return address;
  }
}
