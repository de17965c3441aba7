package kz.kezdesu.live.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.live.AnnouncementKind;
import kz.kezdesu.live.AnnouncementRow;
import kz.kezdesu.live.model.Announcement;
import kz.kezdesu.live.model.AnnouncementPlace;
import org.jspecify.annotations.Nullable;

/** Queries over announcements. The named queries are in {@code META-INF/live-orm.xml}. */
@ApplicationScoped
public class Announcements {
  @PersistenceContext private EntityManager entityManager;

  /** Announcements of a meeting after a sequence, in order. */
  public List<AnnouncementRow> after(long meetingId, int sequence, int limit) {
    return entityManager
        .createNamedQuery("Announcement.after", AnnouncementRow.class)
        .setParameter("meeting", meetingId)
        .setParameter("sequence", sequence)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The sequence of the announcement that came from this wish, if it has come already. */
  public Optional<Integer> byToken(long meetingId, UUID token) {
    return entityManager
        .createNamedQuery("Announcement.byToken", Integer.class)
        .setParameter("meeting", meetingId)
        .setParameter("token", token)
        .getResultStream()
        .findFirst();
  }

  /**
   * Marks a wish that no announcement comes from as done.
   *
   * @return whether it had not been done before
   */
  public boolean markDone(long meetingId, UUID token, Instant at) {
    return entityManager
            .createNamedQuery("LiveDeed.once")
            .setParameter(1, meetingId)
            .setParameter(2, token)
            .setParameter(3, at.toString())
            .executeUpdate()
        == 1;
  }

  /**
   * Writes the next announcement of a meeting. The caller holds the meeting's row, so that nobody
   * else takes the same number and no number is left out.
   *
   * @return its sequence
   */
  public int append(
      long meetingId,
      AnnouncementKind kind,
      LocalText text,
      @Nullable Long questionId,
      UUID token,
      String by,
      Instant at) {
    int next =
        1
            + entityManager
                .createNamedQuery("Announcement.last", Integer.class)
                .setParameter("meeting", meetingId)
                .getSingleResult();
    entityManager.persist(
        new Announcement(
            new AnnouncementPlace(meetingId, next), kind, text, questionId, token, by, at));
    entityManager.flush();
    return next;
  }
}
