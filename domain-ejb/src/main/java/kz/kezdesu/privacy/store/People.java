package kz.kezdesu.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.model.Confirmation;
import kz.kezdesu.privacy.model.Person;
import kz.kezdesu.privacy.model.PersonToken;

/** Queries over persons. The named queries are in {@code META-INF/privacy-orm.xml}. */
@ApplicationScoped
public class People {
  @PersistenceContext private EntityManager entityManager;

  public Optional<Person> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Person.class, id));
  }

  /** Reads many at once, so that finding one of them asks nobody. */
  public void readAhead(Collection<UUID> ids) {
    if (!ids.isEmpty()) {
      entityManager
          .createNamedQuery("Person.among", Person.class)
          .setParameter("ids", ids)
          .getResultList();
    }
  }

  /**
   * The id of the person with this contact, who is added where there is none. Two at the same time
   * get the same person.
   */
  public UUID meet(byte[] contactHash, byte[] contactCipher, Language language, Instant at) {
    entityManager
        .createNamedQuery("Person.meet")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, contactHash)
        .setParameter(3, contactCipher)
        .setParameter(4, language.code())
        .setParameter(5, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    return withContact(contactHash).orElseThrow();
  }

  /** Makes so many persons unknown whom nothing needs and who were met before a moment. */
  public int forgetUnneeded(Instant metBefore, Instant now, int most) {
    return entityManager
        .createNamedQuery("Person.forgetUnneeded")
        .setParameter(1, metBefore.atOffset(ZoneOffset.UTC))
        .setParameter(2, most)
        .setParameter(3, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Removes the contact of so many persons that was kept for a link that has expired. */
  public void forgetAfterLinks(Instant now, int most) {
    entityManager
        .createNamedQuery("Person.forgetAfterLinks")
        .setParameter(1, now.atOffset(ZoneOffset.UTC))
        .setParameter(2, most)
        .executeUpdate();
  }

  /** No link that waits to be used begins to follow for this person any more. */
  public void voidLinks(UUID id, Instant now) {
    entityManager
        .createNamedQuery("Person.voidLinks")
        .setParameter(1, id)
        .setParameter(2, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Removes the contact of a person whom nothing has to be written to any more. */
  public void forgetIfUnneeded(UUID id, Instant now) {
    entityManager
        .createNamedQuery("Person.forget")
        .setParameter(1, id)
        .setParameter(2, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** The id of the person whose contact has this keyed hash. */
  public Optional<UUID> withContact(byte[] contactHash) {
    return entityManager
        .createNamedQuery("Person.withContact", UUID.class)
        .setParameter("hash", contactHash)
        .getResultStream()
        .findFirst();
  }

  public void add(Confirmation confirmation) {
    entityManager.persist(confirmation);
  }

  public void add(PersonToken token) {
    entityManager.persist(token);
  }

  public Optional<Confirmation> confirmation(byte[] tokenHash) {
    return entityManager
        .createNamedQuery("Confirmation.byToken", Confirmation.class)
        .setParameter("hash", tokenHash)
        .getResultStream()
        .findFirst();
  }

  /** The confirmed persons who carry keys with these hashes at the given moment, by hash. */
  public Map<String, UUID> recognise(Collection<String> hashes, Instant at) {
    List<?> known =
        entityManager
            .createNamedQuery("PersonToken.people")
            .setParameter(1, String.join(",", hashes))
            .setParameter(2, at.atOffset(ZoneOffset.UTC))
            .getResultList();
    return known.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(one -> (String) one[0], one -> UUID.fromString((String) one[1])));
  }
}
