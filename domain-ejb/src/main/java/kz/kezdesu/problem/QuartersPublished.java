package kz.kezdesu.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.oversight.DutyFact;
import kz.kezdesu.oversight.DutyFacts;
import kz.kezdesu.problem.store.Problems;

/**
 * A ministry has done its duty for a quarter once it has published the progress of every problem
 * that was open in it; without such a problem it owes nothing (1.7).
 */
@ApplicationScoped
public class QuartersPublished implements DutyFacts {
  private static final String CLAUSE = "1.7";

  @Inject private Problems problems;

  @Override
  public Set<String> clauses() {
    return Set.of(CLAUSE);
  }

  @Override
  public boolean bindsOnlyWhereKnown() {
    return true;
  }

  @Override
  public List<DutyFact> of(Collection<DatedDuty> duties) {
    return duties.stream()
        .map(duty -> Quarter.of(duty.from()))
        .flatMap(
            quarter ->
                problems.published(quarter).stream()
                    .map(
                        sum ->
                            new DutyFact(
                                CLAUSE,
                                sum.ministryCode(),
                                quarter.firstDay(),
                                sum.problems(),
                                sum.published(),
                                sum.doneOn(),
                                "")))
        .toList();
  }
}
