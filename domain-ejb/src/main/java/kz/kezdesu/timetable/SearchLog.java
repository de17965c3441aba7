package kz.kezdesu.timetable;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.kezdesu.timetable.model.SearchMove;
import kz.kezdesu.timetable.store.Searches;

/** What a running search writes down, each time in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SearchLog {
  @Inject private Searches searches;

  /**
   * It is still running, and this far.
   *
   * @return whether somebody wants it to stop; empty when it was given up, so that nobody waits for
   *     it any more
   */
  public Optional<Boolean> beat(long search, int seconds, int clashesLeft, int linesMoved) {
    return searches.beat(search, seconds, clashesLeft, linesMoved);
  }

  /** It has ended with this proposal; one that was given up proposes nothing. */
  public void end(long search, TimetableProposal proposal, boolean stopped, int seconds) {
    searches
        .find(search)
        .filter(found -> found.end(proposal, stopped, seconds))
        .ifPresent(
            found -> proposal.moves().forEach(move -> searches.add(new SearchMove(search, move))));
  }

  /** It runs no more and proposes nothing. */
  public void interrupt(long search) {
    searches.interrupt(search);
  }
}
