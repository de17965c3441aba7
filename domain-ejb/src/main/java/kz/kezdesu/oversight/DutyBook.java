package kz.kezdesu.oversight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.passage.LawBook;

/** Who owes what, by the editions and the bodies as stored, and what the system knows of it. */
@ApplicationScoped
public class DutyBook {
  @EJB private LawBook lawBook;
  @EJB private Bodies bodies;
  @Inject @Any private Instance<DutyFacts> sources;

  /** Every duty whose last day lies in this year, once for each body that owes it. */
  List<OwedDuty> roll(int year) {
    return DutyRoll.of(year, lawBook.editions(), Obligors.of(bodies.all()));
  }

  /** The clauses that the system knows, and whether each binds only where something is told. */
  Map<String, Boolean> known() {
    Map<String, Boolean> known = new HashMap<>();
    sources.forEach(
        source ->
            source.clauses().forEach(clause -> known.put(clause, source.bindsOnlyWhereKnown())));
    return known;
  }

  /** What the system knows of these duties. */
  List<DutyFact> facts(List<DatedDuty> duties) {
    return sources.stream().flatMap(source -> facts(source, duties).stream()).toList();
  }

  private static List<DutyFact> facts(DutyFacts source, List<DatedDuty> duties) {
    return source.of(
        duties.stream()
            .filter(duty -> source.clauses().contains(duty.deadline().clause()))
            .toList());
  }
}
