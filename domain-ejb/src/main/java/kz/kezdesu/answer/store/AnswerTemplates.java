package kz.kezdesu.answer.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.answer.TemplateRow;
import kz.kezdesu.answer.TemplateWording;
import kz.kezdesu.answer.model.AnswerTemplate;
import kz.kezdesu.answer.model.AnswerTemplateEdition;

/** Queries over templates. The named queries are in {@code META-INF/answer-orm.xml}. */
@ApplicationScoped
public class AnswerTemplates {
  @PersistenceContext private EntityManager entityManager;
  @Inject private AnswerWishes wishes;

  /** The templates of these bodies, by title; those in use come first. */
  public List<TemplateRow> of(Collection<String> bodies) {
    return bodies.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("AnswerTemplate.of", TemplateRow.class)
            .setParameter("bodies", bodies)
            .getResultList();
  }

  public Optional<AnswerTemplate> find(long id) {
    return Optional.ofNullable(entityManager.find(AnswerTemplate.class, id));
  }

  /** The template, held until the transaction ends. */
  public Optional<AnswerTemplate> hold(long id) {
    return Optional.ofNullable(
        entityManager.find(AnswerTemplate.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The wording that a template had in an edition. */
  public Optional<TemplateWording> wording(long id, int edition) {
    return entityManager
        .createNamedQuery("AnswerTemplate.edition", AnswerTemplateEdition.class)
        .setParameter("template", id)
        .setParameter("edition", edition)
        .getResultStream()
        .findFirst()
        .map(AnswerTemplateEdition::wording);
  }

  /** How many answers came from a template. */
  public long uses(long id) {
    return entityManager
        .createNamedQuery("AnswerTemplate.uses", Long.class)
        .setParameter("template", id)
        .getSingleResult();
  }

  /** The template that this wish has made before; the same wish waits for its first time. */
  public Optional<Long> madeBy(UUID token) {
    return wishes.madeBy("AnswerTemplate.byToken", token);
  }

  /** Writes a new template at once, so that it has its id. */
  public void add(AnswerTemplate template) {
    entityManager.persist(template);
    entityManager.flush();
  }
}
