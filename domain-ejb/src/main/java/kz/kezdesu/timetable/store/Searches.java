package kz.kezdesu.timetable.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.timetable.Stay;
import kz.kezdesu.timetable.model.LineOfYear;
import kz.kezdesu.timetable.model.LineStay;
import kz.kezdesu.timetable.model.ScheduleSearch;
import kz.kezdesu.timetable.model.SearchMove;

/** Queries over searches. They are in {@code META-INF/timetable-orm.xml}. */
@ApplicationScoped
public class Searches {
  @PersistenceContext private EntityManager entityManager;

  /** Until the transaction ends nobody else starts a search for this year. */
  public void hold(int year) {
    entityManager
        .createNamedQuery("ScheduleSearch.hold")
        .setParameter(1, Integer.toString(year))
        .getSingleResult();
  }

  /** The last search for this year, whatever became of it. */
  public Optional<ScheduleSearch> last(int year) {
    return entityManager
        .createNamedQuery("ScheduleSearch.ofYear", ScheduleSearch.class)
        .setParameter("year", year)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public Optional<ScheduleSearch> find(long search) {
    return Optional.ofNullable(entityManager.find(ScheduleSearch.class, search));
  }

  /** Whether a search is said to run, but its machine was not seen for a while. */
  public boolean isGone(long search) {
    Object count =
        entityManager
            .createNamedQuery("ScheduleSearch.gone")
            .setParameter(1, search)
            .getSingleResult();
    return ((Number) count).longValue() > 0;
  }

  /** It no longer runs. */
  public void interrupt(long search) {
    entityManager
        .createNamedQuery("ScheduleSearch.interrupt")
        .setParameter(1, search)
        .executeUpdate();
  }

  /** Asks the search for this year to stop; false when none runs. */
  public boolean stop(int year) {
    return entityManager
            .createNamedQuery("ScheduleSearch.stop")
            .setParameter(1, year)
            .executeUpdate()
        > 0;
  }

  /**
   * The machine of a search is there; answers whether it is to stop, empty when it was given up.
   */
  public Optional<Boolean> beat(long search, int seconds, int clashesLeft, int linesMoved) {
    return entityManager
        .createNamedQuery("ScheduleSearch.beat")
        .setParameter(1, search)
        .setParameter(2, seconds)
        .setParameter(3, clashesLeft)
        .setParameter(4, linesMoved)
        .getResultList()
        .stream()
        .map(Boolean.class::cast)
        .findFirst();
  }

  public void add(ScheduleSearch search) {
    entityManager.persist(search);
    entityManager.flush();
  }

  public void add(SearchMove move) {
    entityManager.persist(move);
  }

  /** What a search proposes, in order of the day proposed. */
  public List<SearchMove> moves(long search) {
    return entityManager
        .createNamedQuery("SearchMove.of", SearchMove.class)
        .setParameter("search", search)
        .getResultList();
  }

  /** What staff have fixed of the lines of a year, by line. */
  public Map<UUID, Stay> stays(int year) {
    return entityManager
        .createNamedQuery("LineStay.ofYear", LineStay.class)
        .setParameter("year", year)
        .getResultStream()
        .collect(Collectors.toMap(LineStay::key, LineStay::stay));
  }

  /** Fixes something of a line, in the place of what was fixed before. */
  public void fix(int year, UUID key, Stay stay) {
    entityManager.merge(new LineStay(new LineOfYear(year, key), stay));
  }

  /** Nothing of the line is fixed any more. */
  public void release(int year, UUID key) {
    Optional.ofNullable(entityManager.find(LineStay.class, new LineOfYear(year, key)))
        .ifPresent(entityManager::remove);
  }
}
