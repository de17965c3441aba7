package kz.kezdesu.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import kz.kezdesu.answer.store.Inbox;
import kz.kezdesu.question.QuestionSearch;
import kz.kezdesu.question.Topics;
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
  @EJB private Topics topics;
  @Inject private Inbox inbox;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** How many questions are in each folder, within the same meeting, topic and words. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public Map<InboxFolder, Long> counts(InboxFilter filter) {
    return inbox.counts(reader(filter), filter, LocalDate.now(clock));
  }

  /**
   * How many of the answers to clear and to sign off wait for others than the caller, who has
   * worded or cleared them, by folder; a folder without any is left out.
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public Map<InboxFolder, Long> ownDeeds() {
    return inbox.ownDeeds(caller.login(), bodies());
  }

  /**
   * The nearest last day, today at the earliest, of the written answers that the own bodies owe, by
   * how far each is: to be begun, worded, cleared, signed off, published. A folder where nothing is
   * owed has none.
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public Map<InboxFolder, LocalDate> nextDue() {
    return inbox.nextDue(bodies(), LocalDate.now(clock));
  }

  /**
   * The questions that pass the filter, after a place, with all that stands beside them. The words
   * are looked for once.
   *
   * @param limit the most rows wanted, 1 to 500
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public InboxView view(InboxFilter filter, InboxPlace after, int limit) {
    Inbox.Reader reader = reader(filter);
    LocalDate today = LocalDate.now(clock);
    Map<InboxFolder, Long> counts = inbox.counts(reader, filter, today);
    return new InboxView(
        inbox.rows(reader, filter, today, after, limit),
        counts,
        filter.folder() == InboxFolder.HANDED_ON
            ? Map.of()
            : inbox.whose(reader, filter, counts.getOrDefault(filter.folder(), 0L), today),
        reader.found(filter).size() >= QuestionSearch.MOST_ON_DESK);
  }

  private Inbox.Reader reader(InboxFilter filter) {
    return new Inbox.Reader(
        caller.login(),
        bodies(),
        Map.of(filter.words(), search.onDesk(bodies(), filter.words())),
        topics::under);
  }

  private Set<String> bodies() {
    return caller.bodies(Role.OFFICER, Role.APPROVER, Role.EDITOR);
  }
}
