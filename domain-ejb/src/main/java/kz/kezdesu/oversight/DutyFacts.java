package kz.kezdesu.oversight;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.kezdesu.decree.DatedDuty;

/**
 * What a capability knows of duties whose work it holds. Each has one bean of this kind; whatever
 * it answers decides, and nobody records such a duty by hand.
 */
public interface DutyFacts {
  /** The clauses whose duties this knows. */
  Set<String> clauses();

  /**
   * What is known of these duties, for all bodies at once.
   *
   * @param duties duties of {@link #clauses()}, all with their last day in one year
   */
  List<DutyFact> of(Collection<DatedDuty> duties);

  /**
   * Whether a body of which nothing is told owes nothing, as with the progress of problems that it
   * does not have.
   */
  default boolean bindsOnlyWhereKnown() {
    return false;
  }
}
