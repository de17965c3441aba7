package kz.kezdesu.problem.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kezdesu.problem.ProblemOwner;
import kz.kezdesu.problem.ProblemStatus;

/**
 * Queries over the people who answer for problems. The named queries are in {@code
 * META-INF/problem-orm.xml}.
 */
@ApplicationScoped
public class ProblemOwners {
  @PersistenceContext private EntityManager entityManager;

  /** To whom these problems are entrusted; those to nobody are left out. */
  public Map<Long, ProblemOwner> of(Collection<Long> problemIds) {
    if (problemIds.isEmpty()) {
      return Map.of();
    }
    Set<Long> atWork =
        new HashSet<>(
            entityManager
                .createNamedQuery("Problem.ownedHere", Long.class)
                .setParameter("problems", problemIds)
                .getResultList());
    return entityManager
        .createNamedQuery("Problem.owners", Object[].class)
        .setParameter("problems", problemIds)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (Long) row[0],
                row ->
                    new ProblemOwner(
                        (String) row[1],
                        (String) row[2],
                        (Boolean) row[3],
                        atWork.contains((Long) row[0]))));
  }

  /** How many open problems of these ministries are entrusted to a person. */
  public long countOf(String person, Collection<String> ministries) {
    return ministries.isEmpty()
        ? 0
        : entityManager
            .createNamedQuery("Problem.countOwned", Long.class)
            .setParameter("person", person)
            .setParameter("ministries", ministries)
            .setParameter("status", ProblemStatus.OPEN)
            .getSingleResult();
  }

  /** How many open problems of these ministries nobody answers for. */
  public long countOwnerless(Collection<String> ministries) {
    return ministries.isEmpty()
        ? 0
        : entityManager
            .createNamedQuery("Problem.countOwnerless", Long.class)
            .setParameter("ministries", ministries)
            .setParameter("status", ProblemStatus.OPEN)
            .getSingleResult();
  }

  /** The problems that are entrusted to a person. */
  public List<Long> entrustedTo(String person) {
    return entityManager
        .createNamedQuery("Problem.entrustedTo", Long.class)
        .setParameter("person", person)
        .getResultList();
  }
}
