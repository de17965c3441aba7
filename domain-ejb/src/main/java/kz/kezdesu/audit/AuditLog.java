package kz.kezdesu.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Writes what a person of staff did, in the same transaction as the deed. Entries form a hash
 * chain; the database refuses to change or delete one. Entries are written one after another (an
 * advisory lock), so this is for staff acts, not for the citizens' flood.
 */
@Stateless
@PermitAll
public class AuditLog {
  @PersistenceContext private EntityManager entityManager;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  /**
   * Records a deed of the caller.
   *
   * @param action the verb, such as {@code answer.sign-off}
   * @param subjectKind the kind of thing, such as {@code question}
   * @param subjectId its id or number
   * @param detail what else is worth knowing; no personal data
   */
  public void record(
      String action, String subjectKind, String subjectId, Map<String, String> detail) {
    recordAs(session.getCallerPrincipal().getName(), action, subjectKind, subjectId, detail);
  }

  /** Records a deed of somebody who is just signing in, and so is not yet the caller. */
  public void recordAs(
      String actor,
      String action,
      String subjectKind,
      String subjectId,
      Map<String, String> detail) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    new java.util.TreeMap<>(detail).forEach(json::add);
    entityManager
        .createNamedQuery("AuditEntry.append")
        .setParameter(1, clock.instant().truncatedTo(ChronoUnit.MICROS).toString())
        .setParameter(2, actor)
        .setParameter(3, action)
        .setParameter(4, subjectKind)
        .setParameter(5, subjectId)
        .setParameter(6, json.build().toString())
        .getSingleResult();
  }
}
