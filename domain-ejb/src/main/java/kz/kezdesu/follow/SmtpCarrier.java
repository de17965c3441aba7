package kz.kezdesu.follow;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

/** Hands letters to an SMTP server. */
final class SmtpCarrier implements Carrier {
  private final Session session;
  private final PostSettings settings;

  SmtpCarrier(PostSettings settings) {
    this.session = Session.getInstance(settings.session());
    this.settings = settings;
  }

  @Override
  public void carry(MimeMessage message) throws MessagingException {
    try (Transport transport = session.getTransport()) {
      if (settings.user().isPresent()) {
        transport.connect(settings.user().get(), settings.password());
      } else {
        transport.connect();
      }
      transport.sendMessage(message, message.getAllRecipients());
    }
  }
}
