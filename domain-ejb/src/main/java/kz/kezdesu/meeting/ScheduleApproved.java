package kz.kezdesu.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.meeting.store.Meetings;
import kz.kezdesu.oversight.DutyFact;
import kz.kezdesu.oversight.DutyFacts;

/**
 * The Government has done its duty once the first version of a year's schedule is approved (4.3).
 */
@ApplicationScoped
public class ScheduleApproved implements DutyFacts {
  private static final String CLAUSE = "4.3";

  @EJB private Bodies bodies;
  @Inject private Meetings meetings;

  @Override
  public Set<String> clauses() {
    return Set.of(CLAUSE);
  }

  @Override
  public List<DutyFact> of(Collection<DatedDuty> duties) {
    List<String> governments =
        bodies.all().stream()
            .filter(body -> body.getKind() == Body.Kind.GOVERNMENT)
            .map(Body::getCode)
            .toList();
    return duties.stream()
        .flatMap(
            duty ->
                meetings.firstVersion(duty.from().getYear()).stream()
                    .flatMap(
                        version ->
                            governments.stream()
                                .map(
                                    body ->
                                        new DutyFact(
                                            CLAUSE,
                                            body,
                                            duty.from(),
                                            1,
                                            1,
                                            version.approvedOn(),
                                            version.approvalNumber()))))
        .toList();
  }
}
