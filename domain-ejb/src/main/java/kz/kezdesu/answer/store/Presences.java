package kz.kezdesu.answer.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.kezdesu.answer.DeskSubject;
import kz.kezdesu.answer.PresentRow;

/** Who has what open. The named queries are in {@code META-INF/desk-orm.xml}. */
@ApplicationScoped
public class Presences {
  @PersistenceContext private EntityManager entityManager;

  /**
   * This person has it open now.
   *
   * @param alive whoever was last seen before this moment had left
   */
  public void touch(DeskSubject subject, long id, String login, Instant at, Instant alive) {
    entityManager
        .createNamedQuery("Presence.touch")
        .setParameter(1, id)
        .setParameter(2, login)
        .setParameter(3, at.atOffset(ZoneOffset.UTC))
        .setParameter(4, alive.atOffset(ZoneOffset.UTC))
        .setParameter(5, subject.name())
        .executeUpdate();
  }

  /** The others who were seen at it since a moment, who came first stands first. */
  public List<PresentRow> others(DeskSubject subject, long id, String login, Instant alive) {
    List<?> rows =
        entityManager
            .createNamedQuery("Presence.others")
            .setParameter(1, id)
            .setParameter(2, login)
            .setParameter(3, alive.atOffset(ZoneOffset.UTC))
            .setParameter(4, subject.name())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new PresentRow(
                    (String) row[0],
                    (String) row[1],
                    OffsetDateTime.parse((String) row[2]).toInstant()))
        .toList();
  }

  /** This person has closed it. */
  public void leave(DeskSubject subject, long id, String login) {
    entityManager
        .createNamedQuery("Presence.leave")
        .setParameter(1, id)
        .setParameter(2, login)
        .setParameter(3, subject.name())
        .executeUpdate();
  }
}
