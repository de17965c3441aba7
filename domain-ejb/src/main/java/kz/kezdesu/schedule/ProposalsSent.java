package kz.kezdesu.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.oversight.DutyFact;
import kz.kezdesu.oversight.DutyFacts;
import kz.kezdesu.schedule.store.Proposals;

/** A ministry has done its duty once the media authority has its first proposal for the year. */
@ApplicationScoped
public class ProposalsSent implements DutyFacts {
  private static final String CLAUSE = "1.4d";

  @Inject private Proposals proposals;

  @Override
  public Set<String> clauses() {
    return Set.of(CLAUSE);
  }

  @Override
  public List<DutyFact> of(Collection<DatedDuty> duties) {
    return duties.stream()
        .flatMap(
            duty ->
                proposals.firstSent(duty.from().getYear()).entrySet().stream()
                    .map(
                        sent ->
                            new DutyFact(
                                CLAUSE,
                                sent.getKey(),
                                duty.from(),
                                1,
                                1,
                                Almaty.dayOf(sent.getValue()),
                                "")))
        .toList();
  }
}
