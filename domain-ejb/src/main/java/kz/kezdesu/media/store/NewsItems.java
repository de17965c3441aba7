package kz.kezdesu.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.media.NewsFilter;
import kz.kezdesu.media.NewsRow;
import kz.kezdesu.media.model.MediaNews;
import kz.kezdesu.meeting.MeetingNews.Kind;

/** News of meetings. The named queries are in {@code META-INF/media-orm.xml}. */
@ApplicationScoped
public class NewsItems {
  @PersistenceContext private EntityManager entityManager;

  public void add(MediaNews news) {
    entityManager.persist(news);
  }

  /** A piece of news, its row held until the end of the transaction. */
  public Optional<MediaNews> findAndHold(long id) {
    return Optional.ofNullable(
        entityManager.find(MediaNews.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * Some news that passes the filter, the latest first.
   *
   * @param ministries only of these; none there means of none
   * @param before only what came before the news with this id
   */
  public List<NewsRow> latest(
      NewsFilter filter, Collection<String> ministries, Instant now, long before, int limit) {
    if (ministries.isEmpty()) {
      return List.of();
    }
    TypedQuery<MediaNews> query =
        entityManager.createNamedQuery("MediaNews.latest", MediaNews.class);
    return query
        .setParameter("ministries", ministries)
        .setParameter("region", filter.regionKato())
        .setParameter(
            "kinds", filter.kind() == null ? EnumSet.allOf(Kind.class) : EnumSet.of(filter.kind()))
        .setParameter("standing", filter.standing() == null ? "" : filter.standing().name())
        .setParameter("now", now)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultStream()
        .map(MediaNews::row)
        .toList();
  }

  /** How much is not passed on that is due after this moment. */
  public long open(Collection<String> ministries, Instant now) {
    return count("MediaNews.open", ministries, now);
  }

  /** How much is not passed on that was due until this moment. */
  public long overdue(Collection<String> ministries, Instant now) {
    return count("MediaNews.overdue", ministries, now);
  }

  private long count(String query, Collection<String> ministries, Instant now) {
    return ministries.isEmpty()
        ? 0
        : entityManager
            .createNamedQuery(query, Long.class)
            .setParameter("ministries", ministries)
            .setParameter("now", now)
            .getSingleResult();
  }
}
