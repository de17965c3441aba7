package kz.kezdesu.follow;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.kezdesu.follow.store.WaitingLetters;
import kz.kezdesu.privacy.HouseSecret;

/**
 * Takes letters. A letter is kept in the caller's transaction: it goes out when that commits, and
 * never when it is rolled back. Address and words are encrypted while they wait.
 */
@Stateless
public class Outbox {
  /** For which letters are encrypted. */
  static final String PURPOSE = "letter";

  @Inject private WaitingLetters letters;
  @Inject private HouseSecret secret;
  @Inject private Clock clock;

  /** Sends the letter soon; once only, for one {@link Letter#deduplication()}. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void send(Letter letter) {
    letters.add(
        letter,
        secret.encrypt(PURPOSE, letter.to().address()),
        secret.encrypt(PURPOSE, letter.body()),
        clock.instant());
  }
}
