package kz.kezdesu.risk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.body.Official;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.risk.DeputyRow;
import kz.kezdesu.risk.RiskRow;
import kz.kezdesu.risk.model.MeetingTension;
import kz.kezdesu.risk.model.Risk;
import kz.kezdesu.risk.model.RiskMeeting;

/** Queries over risks. The named queries are in {@code META-INF/risk-orm.xml}. */
@ApplicationScoped
public class Risks {
  @PersistenceContext private EntityManager entityManager;

  /** Until the transaction ends nobody else writes the same thing. */
  public void hold(String what) {
    entityManager.createNamedQuery("Risk.hold").setParameter(1, what).getSingleResult();
  }

  /** The risks of these ministries, the latest first. */
  public List<RiskRow> of(Collection<String> ministries, int limit) {
    return ministries.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Risk.of", RiskRow.class)
            .setParameter("ministries", ministries)
            .setMaxResults(limit)
            .getResultList();
  }

  public Optional<Risk> find(long id) {
    return Optional.ofNullable(entityManager.find(Risk.class, id));
  }

  /** Whether the wish with this key was done. */
  public boolean has(UUID key) {
    return !entityManager
        .createNamedQuery("Risk.byKey", Long.class)
        .setParameter("key", key)
        .getResultList()
        .isEmpty();
  }

  public void add(Risk risk) {
    entityManager.persist(risk);
  }

  /** The meeting was planned because of the risk. */
  public void link(long meetingId, long riskId) {
    entityManager.persist(new RiskMeeting(meetingId, riskId));
  }

  /** The meetings of these risks, by risk. */
  public Map<Long, List<Long>> meetings(Collection<Long> riskIds) {
    Map<Long, List<Long>> meetings = new LinkedHashMap<>();
    if (!riskIds.isEmpty()) {
      entityManager
          .createNamedQuery("RiskMeeting.of", RiskMeeting.class)
          .setParameter("risks", riskIds)
          .getResultList()
          .forEach(
              link ->
                  meetings
                      .computeIfAbsent(link.getRiskId(), risk -> new ArrayList<>())
                      .add(link.getMeetingId()));
    }
    return meetings;
  }

  public Optional<MeetingTension> tension(long meetingId) {
    return Optional.ofNullable(entityManager.find(MeetingTension.class, meetingId));
  }

  /** The same for a change: its version grows whatever is changed. */
  public Optional<MeetingTension> tensionForChange(long meetingId) {
    return Optional.ofNullable(
        entityManager.find(
            MeetingTension.class, meetingId, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
  }

  public void add(MeetingTension tension) {
    entityManager.persist(tension);
  }

  /** The ids of meetings where the risk is high, those that lie ahead and the others. */
  public List<Long> high() {
    return entityManager.createNamedQuery("MeetingTension.high", Long.class).getResultList();
  }

  /** The deputy prime ministers in office, by name. */
  public List<DeputyRow> deputies() {
    return entityManager
        .createNamedQuery("Risk.deputies", Official.class)
        .getResultStream()
        .map(Risks::row)
        .toList();
  }

  /** The name of an official, in office or not. */
  public Optional<LocalText> name(UUID official) {
    return Optional.ofNullable(entityManager.find(Official.class, official))
        .map(Risks::row)
        .map(DeputyRow::name);
  }

  private static DeputyRow row(Official official) {
    return new DeputyRow(
        official.getId(),
        new LocalText(
            official.name(Language.KK), official.name(Language.RU), official.name(Language.EN)));
  }
}
