package kz.kezdesu.planning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.oversight.DutyFact;
import kz.kezdesu.oversight.DutyFacts;

/** A ministry has done its duty once the first version of its plan for the year is approved. */
@ApplicationScoped
public class PlansApproved implements DutyFacts {
  private static final String CLAUSE = "1.4c";

  @EJB private PlanCatalogue catalogue;

  @Override
  public Set<String> clauses() {
    return Set.of(CLAUSE);
  }

  @Override
  public List<DutyFact> of(Collection<DatedDuty> duties) {
    return duties.stream()
        .flatMap(
            duty ->
                catalogue.firstApprovals(duty.from().getYear()).entrySet().stream()
                    .map(
                        approval ->
                            new DutyFact(
                                CLAUSE,
                                approval.getKey(),
                                duty.from(),
                                1,
                                1,
                                Almaty.dayOf(approval.getValue()),
                                "")))
        .toList();
  }
}
