package kz.kezdesu.follow.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.kezdesu.follow.Letter;
import kz.kezdesu.follow.model.WaitingLetter;
import org.jspecify.annotations.Nullable;

/** Queries over letters. The named queries are in {@code META-INF/follow-orm.xml}. */
@ApplicationScoped
public class WaitingLetters {
  @PersistenceContext private EntityManager entityManager;

  /** Adds the letter, unless there is one with the same deduplication already. */
  public void add(
      Letter letter, byte[] recipient, byte[] body, byte @Nullable [] unsubscribe, Instant at) {
    entityManager
        .createNamedQuery("WaitingLetter.add")
        .setParameter(1, letter.deduplication())
        .setParameter(2, recipient)
        .setParameter(3, letter.subject())
        .setParameter(4, body)
        .setParameter(5, letter.language().code())
        .setParameter(6, at.atOffset(ZoneOffset.UTC))
        .setParameter(7, unsubscribe)
        .executeUpdate();
  }

  /** Removes the address from so many letters that were written before a moment and have ended. */
  public int forgetReceivers(Instant writtenBefore, int most) {
    return entityManager
        .createNamedQuery("WaitingLetter.forget")
        .setParameter(1, writtenBefore.atOffset(ZoneOffset.UTC))
        .setParameter(2, most)
        .executeUpdate();
  }

  /** Removes the address and the words of all letters about this; those that wait never leave. */
  public void takeBack(String about, Instant at) {
    entityManager
        .createNamedQuery("WaitingLetter.takeBack")
        .setParameter(1, about)
        .setParameter(2, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /**
   * The letter whose turn it is, locked until the transaction ends. Letters in other hands are
   * passed over.
   */
  public Optional<WaitingLetter> next(Instant at) {
    return entityManager
        .createNamedQuery("WaitingLetter.next", WaitingLetter.class)
        .setParameter(1, at.atOffset(ZoneOffset.UTC))
        .getResultStream()
        .findFirst();
  }
}
