package kz.kezdesu.body;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.language.LocalText;

/** The bodies, kept in memory. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DependsOn("Migrations")
@PermitAll
public class Bodies {
  @PersistenceContext private EntityManager entityManager;

  private Map<String, Body> bodies = Map.of();

  @PostConstruct
  void load() {
    bodies = new LinkedHashMap<>();
    entityManager
        .createNamedQuery("Body.all", Body.class)
        .getResultList()
        .forEach(body -> bodies.put(body.getCode(), body));
  }

  /** All ministries in the order of their codes, those outside the decree's scope too. */
  public List<Body> ministries() {
    return bodies.values().stream().filter(body -> body.getKind() == Body.Kind.MINISTRY).toList();
  }

  /** Whether the code is a ministry's: it holds meetings and plans them, an akimat does not (1). */
  public boolean isMinistry(String code) {
    return body(code).filter(body -> body.getKind() == Body.Kind.MINISTRY).isPresent();
  }

  /** All bodies in the order of their codes. */
  public List<Body> all() {
    return List.copyOf(bodies.values());
  }

  /** The first head of a body who is in office now; empty when the office is vacant. */
  public Optional<Official> firstHead(String bodyCode) {
    return entityManager
        .createNamedQuery("Official.firstHead", Official.class)
        .setParameter("body", bodyCode)
        .getResultStream()
        .findFirst();
  }

  /** The names of these officials, in office or not. */
  public Map<UUID, LocalText> names(Collection<UUID> officials) {
    return officials.isEmpty()
        ? Map.of()
        : entityManager
            .createNamedQuery("Official.among", Official.class)
            .setParameter("ids", officials)
            .getResultStream()
            .collect(Collectors.toMap(Official::getId, Official::name));
  }

  public Optional<Body> body(String code) {
    return Optional.ofNullable(bodies.get(code));
  }
}
