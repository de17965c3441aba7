package kz.kezdesu.schedule.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.schedule.ProposalRow;
import kz.kezdesu.schedule.ProposalStatus;
import kz.kezdesu.schedule.model.MeetingProposal;

/** Queries over proposals. */
@ApplicationScoped
public class Proposals {
  @PersistenceContext private EntityManager entityManager;

  public Optional<MeetingProposal> find(long id) {
    return Optional.ofNullable(entityManager.find(MeetingProposal.class, id));
  }

  /** The proposal for a change; its version grows, whatever of it is changed. */
  public Optional<MeetingProposal> findForChange(long id) {
    return Optional.ofNullable(
        entityManager.find(MeetingProposal.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
  }

  /** The proposal that came of this wish. */
  public Optional<MeetingProposal> keyed(UUID key) {
    return entityManager
        .createNamedQuery("MeetingProposal.keyed", MeetingProposal.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** The proposals of these ministries for a year that stand so, in order of their start. */
  public List<ProposalRow> ofYear(
      int year, Collection<String> ministries, EnumSet<ProposalStatus> statuses) {
    return ministries.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("MeetingProposal.ofYear", MeetingProposal.class)
            .setParameter("year", year)
            .setParameter("ministries", ministries)
            .setParameter("statuses", statuses)
            .getResultStream()
            .map(MeetingProposal::row)
            .toList();
  }

  /** When each ministry first sent a proposal for this year. */
  public Map<String, Instant> firstSent(int year) {
    return entityManager
        .createNamedQuery("MeetingProposal.firstSent", Object[].class)
        .setParameter("year", year)
        .getResultStream()
        .collect(
            Collectors.toMap(
                sent -> (String) sent[0],
                sent -> (Instant) sent[1],
                (one, other) -> one.isBefore(other) ? one : other));
  }

  /** How many accepted proposals no version of the year's schedule has yet. */
  public long waiting(int year) {
    return ((Number)
            entityManager
                .createNamedQuery("MeetingProposal.waiting")
                .setParameter(1, year)
                .getSingleResult())
        .longValue();
  }

  /** Whether a version of the schedule has a line of this key. */
  public boolean isInSchedule(UUID key) {
    return entityManager
            .createNamedQuery("ScheduleEntry.keyed", Long.class)
            .setParameter("key", key)
            .getSingleResult()
        > 0;
  }

  public void add(MeetingProposal proposal) {
    entityManager.persist(proposal);
    entityManager.flush();
  }

  /** Writes what has changed. */
  public void flush() {
    entityManager.flush();
  }
}
