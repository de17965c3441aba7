package kz.kezdesu.analysis.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.analysis.Indicator;
import kz.kezdesu.analysis.RankingRow;
import kz.kezdesu.analysis.model.MinistryRanking;
import kz.kezdesu.analysis.model.RankingIndicator;

/** Queries over rankings of the regions. They are in {@code META-INF/analysis-orm.xml}. */
@ApplicationScoped
public class RegionalRankings {
  @PersistenceContext private EntityManager entityManager;

  /** Until the transaction ends nobody else changes the ministry's ranking. */
  public void hold(String ministryCode) {
    entityManager
        .createNamedQuery("MinistryRanking.hold")
        .setParameter(1, ministryCode)
        .getSingleResult();
  }

  public Optional<MinistryRanking> find(long id) {
    return Optional.ofNullable(entityManager.find(MinistryRanking.class, id));
  }

  /** All versions of a ministry's ranking, the last one first. */
  public List<MinistryRanking> of(String ministryCode) {
    return entityManager
        .createNamedQuery("MinistryRanking.of", MinistryRanking.class)
        .setParameter("ministry", ministryCode)
        .getResultList();
  }

  /** The last one that the ministry had adopted before this moment. */
  public Optional<MinistryRanking> inForce(String ministryCode, Instant at) {
    return entityManager
        .createNamedQuery("MinistryRanking.inForce", MinistryRanking.class)
        .setParameter("ministry", ministryCode)
        .setParameter("at", at)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** All that were adopted before this moment, by ministry, the last one first. */
  public List<RankingRow> allAdopted(Instant at) {
    return entityManager
        .createNamedQuery("MinistryRanking.adopted", MinistryRanking.class)
        .setParameter("at", at)
        .getResultStream()
        .map(MinistryRanking::row)
        .toList();
  }

  /** The indicators of a ranking in their order, with all their values: one query. */
  public List<Indicator> indicators(long ranking) {
    return entityManager
        .createNamedQuery("RankingIndicator.of", RankingIndicator.class)
        .setParameter("ranking", ranking)
        .getResultStream()
        .map(RankingIndicator::describe)
        .toList();
  }

  /** The place of each region in an adopted ranking, the first first. */
  public Map<String, Integer> places(long ranking) {
    Map<String, Integer> places = new LinkedHashMap<>();
    entityManager
        .createNamedQuery("MinistryRanking.places", Object[].class)
        .setParameter("ranking", ranking)
        .getResultList()
        .forEach(row -> places.put((String) row[0], ((Number) row[1]).intValue()));
    return places;
  }

  /** The same of the ranking that each ministry had adopted last before this moment. */
  public Map<String, Map<String, Integer>> placesInForce(Instant at) {
    Map<String, Map<String, Integer>> places = new LinkedHashMap<>();
    entityManager
        .createNamedQuery("MinistryRanking.placesInForce", Object[].class)
        .setParameter("at", at)
        .getResultList()
        .forEach(
            row ->
                places
                    .computeIfAbsent((String) row[0], ministry -> new LinkedHashMap<>())
                    .put((String) row[1], ((Number) row[2]).intValue()));
    return places;
  }

  public void add(MinistryRanking ranking) {
    entityManager.persist(ranking);
    entityManager.flush();
  }

  public void remove(MinistryRanking ranking) {
    entityManager.remove(ranking);
  }

  /** Writes what has changed, so that what follows is written after it. */
  public void flush() {
    entityManager.flush();
  }

  /** The ranking's version grows, whatever of it is changed. */
  public void touch(MinistryRanking ranking) {
    entityManager.lock(ranking, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }
}
