package kz.kezdesu.convenience.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.convenience.OwnVote;
import kz.kezdesu.convenience.model.TimePoll;
import kz.kezdesu.convenience.model.TimeVoteLetter;

/**
 * Queries over polls of time slots and their votes. The named queries are in {@code
 * META-INF/convenience-orm.xml}.
 */
@ApplicationScoped
public class TimePolls {
  @PersistenceContext private EntityManager entityManager;

  /** The polls of a meeting, the last one first. */
  public List<TimePoll> of(long meetingId) {
    return entityManager
        .createNamedQuery("TimePoll.of", TimePoll.class)
        .setParameter("meeting", meetingId)
        .getResultList();
  }

  /** The last poll of a meeting. */
  public Optional<TimePoll> lastOf(long meetingId) {
    return of(meetingId).stream().findFirst();
  }

  public Optional<TimePoll> find(long id) {
    return Optional.ofNullable(entityManager.find(TimePoll.class, id));
  }

  /** Nobody votes and nobody closes it until the transaction ends. */
  public void hold(TimePoll poll) {
    entityManager.refresh(poll, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Nobody closes it until the transaction ends; others may vote. */
  public void holdOpen(TimePoll poll) {
    entityManager
        .createNamedQuery("TimePoll.holdOpen")
        .setParameter(1, poll.getId())
        .getSingleResult();
    entityManager.refresh(poll);
  }

  public void add(TimePoll poll) {
    entityManager.persist(poll);
    entityManager.flush();
  }

  /** How many people chose each slot; a slot that nobody chose is missing. */
  @SuppressWarnings("unchecked")
  public Map<Integer, Long> votes(TimePoll poll) {
    List<SlotCount> counts =
        entityManager
            .createNamedQuery("TimeVote.bySlot")
            .setParameter(1, poll.getId())
            .getResultList();
    return counts.stream().collect(Collectors.toMap(SlotCount::slot, SlotCount::votes));
  }

  /** The person's vote is this from now on, and the only one. */
  public void cast(long pollId, UUID personId, OwnVote vote, Instant at) {
    entityManager
        .createNamedQuery("TimeVote.cast")
        .setParameter(1, pollId)
        .setParameter(2, vote.slot())
        .setParameter(3, personId)
        .setParameter(4, vote.districtKato())
        .setParameter(5, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** How the person voted; empty for somebody who did not. */
  @SuppressWarnings("unchecked")
  public Optional<OwnVote> voteOf(long pollId, UUID personId) {
    List<OwnVote> votes =
        entityManager
            .createNamedQuery("TimeVote.of")
            .setParameter(1, pollId)
            .setParameter(2, personId)
            .getResultList();
    return votes.stream().findFirst();
  }

  /** The person has not voted. */
  public void withdraw(long pollId, UUID personId) {
    entityManager
        .createNamedQuery("TimeVote.withdraw")
        .setParameter(1, pollId)
        .setParameter(2, personId)
        .executeUpdate();
  }

  /** Keeps what a letter votes for; the confirmation that it refers to is written before it. */
  public void add(TimeVoteLetter letter) {
    entityManager.flush();
    entityManager.persist(letter);
  }

  /** What the letter with this hash of its code votes for. */
  public Optional<TimeVoteLetter> letter(byte[] tokenHash) {
    return entityManager
        .createNamedQuery("TimeVoteLetter.byToken", TimeVoteLetter.class)
        .setParameter("hash", tokenHash)
        .getResultStream()
        .findFirst();
  }

  /** The votes of polls whose day was before this moment are nobody's any more. */
  public void forgetWhoVotedBefore(Instant moment) {
    entityManager
        .createNamedQuery("TimeVote.forget")
        .setParameter(1, moment.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Letters whose link was void before this moment are gone. */
  public void removeLettersVoidBefore(Instant moment) {
    entityManager
        .createNamedQuery("TimeVoteLetter.removeVoid")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
