package kz.kezdesu.follow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import kz.kezdesu.follow.model.WaitingLetter;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.HouseSecret;

/** Knows how letters leave the house: through a mail server, or into a folder. */
@ApplicationScoped
class PostOffice {
  private static final Logger LOG = Logger.getLogger(PostOffice.class.getName());

  @Inject private PortalAddress portal;
  @Inject private HouseSecret secret;

  private PostSettings settings = PostSettings.of(Map.of(), "localhost");
  private Optional<Carrier> carrier = Optional.empty();

  @PostConstruct
  void open() {
    settings = PostSettings.of(System.getenv(), portal.host());
    carrier =
        settings.host().isPresent()
            ? Optional.of(new SmtpCarrier(settings))
            : settings.folder().map(FolderCarrier::new);
    if (carrier.isEmpty()) {
      LOG.warning("no KEZDESU_SMTP_HOST and no KEZDESU_MAIL_DIR: letters wait in the outbox");
    }
  }

  /** Whether letters can leave at all. */
  boolean isOpen() {
    return carrier.isPresent();
  }

  void hand(WaitingLetter letter) throws MessagingException {
    byte[] stop = letter.getUnsubscribe();
    Envelope.Cover cover =
        new Envelope.Cover(
            letter.getCreatedAt().getEpochSecond() + "." + letter.getId() + "@" + portal.host(),
            settings.from(),
            new Contact(secret.decrypt(Outbox.PURPOSE, letter.getRecipient())),
            letter.getCreatedAt(),
            stop == null ? null : secret.decrypt(Outbox.PURPOSE, stop));
    carrier
        .orElseThrow()
        .carry(
            Envelope.of(
                cover,
                letter.getLanguage(),
                letter.getSubject(),
                secret.decrypt(Outbox.PURPOSE, letter.getBody())));
  }

  /** The folder that testers may read; empty where there is a mail server or real people. */
  Optional<Path> openFolder() {
    return settings.demonstration() && settings.host().isEmpty()
        ? settings.folder()
        : Optional.empty();
  }
}
