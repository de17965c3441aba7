package kz.kezdesu.follow;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.kezdesu.follow.model.WaitingLetter;
import kz.kezdesu.follow.store.WaitingLetters;
import kz.kezdesu.privacy.SealBroken;

/** Delivers letters one by one, each in its own transaction: at least once, seldom twice. */
@Stateless
public class LetterDelivery {
  private static final Logger LOG = Logger.getLogger(LetterDelivery.class.getName());

  @Inject private WaitingLetters letters;
  @Inject private PostOffice post;
  @Inject private Clock clock;

  /** Tries the letter whose turn it is. False when none waits, or letters cannot leave at all. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean deliverNext() {
    if (!post.isOpen()) {
      return false;
    }
    Optional<WaitingLetter> next = letters.next(clock.instant());
    next.ifPresent(this::deliver);
    return next.isPresent();
  }

  private void deliver(WaitingLetter letter) {
    try {
      post.hand(letter);
      letter.sent(clock.instant());
    } catch (SendFailedException refused) {
      if (refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0) {
        letter.giveUp("the address is refused", clock.instant());
      } else {
        tryLater(letter, refused);
      }
    } catch (MessagingException failed) {
      tryLater(letter, failed);
    } catch (SealBroken unreadable) {
      LOG.log(Level.SEVERE, unreadable, () -> "letter " + letter.getId() + " cannot be read");
      letter.giveUp(unreadable.toString(), clock.instant());
    }
  }

  private void tryLater(WaitingLetter letter, MessagingException failed) {
    LOG.log(Level.WARNING, failed, () -> "letter " + letter.getId() + " was not taken");
    letter.failed(failed.toString(), clock.instant());
  }
}
