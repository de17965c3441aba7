package kz.kezdesu.answer.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.answer.model.SavedFilter;

/** Queries over kept filters. The named queries are in {@code META-INF/desk-orm.xml}. */
@ApplicationScoped
public class SavedFilters {
  @PersistenceContext private EntityManager entityManager;
  @Inject private AnswerWishes wishes;

  /** A person's own filters, and those shared at these bodies, by name. */
  public List<SavedFilter> seenBy(String person, Collection<String> bodies) {
    return entityManager
        .createNamedQuery("SavedFilter.seenBy", SavedFilter.class)
        .setParameter("person", person)
        .setParameter("bodies", bodies)
        .getResultList();
  }

  public Optional<SavedFilter> find(long id) {
    return Optional.ofNullable(entityManager.find(SavedFilter.class, id));
  }

  /** Lets those who keep filters for the same desk come one after another. */
  public void waitForTurn(String bodyCode) {
    wishes.waitForTurn("filters " + bodyCode);
  }

  /** Writes a new one at once, so that it has its id. */
  public void add(SavedFilter filter) {
    entityManager.persist(filter);
    entityManager.flush();
  }

  public void remove(SavedFilter filter) {
    entityManager.remove(filter);
  }
}
