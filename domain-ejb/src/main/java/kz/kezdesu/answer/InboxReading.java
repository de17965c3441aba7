package kz.kezdesu.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kezdesu.answer.store.Inbox;
import kz.kezdesu.question.QuestionSearch;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/**
 * The questions on the desk of the own body, with where their answers stand, most urgent first:
 * what is owed by its last day, what is to be checked since the day it came. Nobody sees those of
 * another body.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class InboxReading {
  @EJB private QuestionSearch search;
  @Inject private Inbox inbox;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The questions that pass the filter, after a place.
   *
   * @param limit the most rows wanted, 1 to 500
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<InboxRow> questions(InboxFilter filter, InboxPlace after, int limit) {
    return inbox.rows(reader(filter), filter, LocalDate.now(clock), after, limit);
  }

  /** How many questions are in each folder, within the same meeting, topic and words. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public Map<InboxFolder, Long> counts(InboxFilter filter) {
    return inbox.counts(reader(filter), filter, LocalDate.now(clock));
  }

  /**
   * How many questions of the filter's folder are the caller's, and how many are nobody's.
   *
   * @param known what {@link #counts} tells of the filter
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public Map<Whose, Long> whose(InboxFilter filter, Map<InboxFolder, Long> known) {
    return inbox.whose(reader(filter), filter, known, LocalDate.now(clock));
  }

  /**
   * Whether more questions say what the filter looks for than are searched for: those that are left
   * out say less of it, or are older.
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public boolean isCutShort(InboxFilter filter) {
    return search.onDesk(bodies(), filter.words()).size() >= QuestionSearch.MOST_ON_DESK;
  }

  private Inbox.Reader reader(InboxFilter filter) {
    return new Inbox.Reader(
        caller.login(), bodies(), Map.of(filter.words(), search.onDesk(bodies(), filter.words())));
  }

  private Set<String> bodies() {
    return caller.bodies(Role.OFFICER, Role.APPROVER, Role.EDITOR);
  }
}
