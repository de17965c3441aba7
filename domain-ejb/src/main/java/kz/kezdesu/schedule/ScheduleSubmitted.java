package kz.kezdesu.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.oversight.DutyFact;
import kz.kezdesu.oversight.DutyFacts;
import kz.kezdesu.schedule.store.Schedules;

/**
 * The access-to-information authority has done its duty once the year's schedule was first
 * submitted (6.1).
 */
@ApplicationScoped
public class ScheduleSubmitted implements DutyFacts {
  private static final String CLAUSE = "6.1";

  @EJB private Bodies bodies;
  @Inject private Schedules schedules;

  @Override
  public Set<String> clauses() {
    return Set.of(CLAUSE);
  }

  @Override
  public List<DutyFact> of(Collection<DatedDuty> duties) {
    List<String> authorities =
        bodies.all().stream().filter(Body::isAccessAuthority).map(Body::getCode).toList();
    return duties.stream()
        .flatMap(
            duty ->
                schedules.firstSubmitted(duty.from().getYear()).stream()
                    .flatMap(
                        at ->
                            authorities.stream()
                                .map(
                                    body ->
                                        new DutyFact(
                                            CLAUSE,
                                            body,
                                            duty.from(),
                                            1,
                                            1,
                                            Almaty.dayOf(at),
                                            ""))))
        .toList();
  }
}
