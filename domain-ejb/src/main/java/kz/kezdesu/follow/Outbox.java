package kz.kezdesu.follow;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
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

  /** How long it is known to whom a letter went. */
  private static final Duration KEPT = Duration.ofDays(30);

  @Inject private WaitingLetters letters;
  @Inject private HouseSecret secret;
  @Inject private Clock clock;

  /**
   * Removes the addresses of letters that have left, or were given up, a month ago.
   *
   * @param most of at most so many
   * @return of how many
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public int forgetReceivers(int most) {
    return letters.forgetReceivers(clock.instant().minus(KEPT), most);
  }

  /**
   * Removes at once to whom letters went and what they say; those that have not left never leave.
   *
   * @param about what the letters are about, the second part of {@link Letter#deduplication()}
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void takeBack(String about) {
    letters.takeBack(about, clock.instant());
  }

  /** Sends the letter soon; once only, for one {@link Letter#deduplication()}. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void send(Letter letter) {
    String stop = letter.unsubscribe();
    letters.add(
        letter,
        secret.encrypt(PURPOSE, letter.to().address()),
        secret.encrypt(PURPOSE, letter.body()),
        stop == null ? null : secret.encrypt(PURPOSE, stop),
        clock.instant());
  }
}
