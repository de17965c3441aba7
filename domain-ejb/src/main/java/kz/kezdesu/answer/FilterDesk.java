package kz.kezdesu.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kezdesu.answer.model.SavedFilter;
import kz.kezdesu.answer.store.Inbox;
import kz.kezdesu.answer.store.SavedFilters;
import kz.kezdesu.question.CleanText;
import kz.kezdesu.question.QuestionSearch;
import kz.kezdesu.question.Topics;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/**
 * Filters of the inbox that people keep under a name, for themselves or for the desk of their body.
 * Each has an address of its own. A shared one is everybody's at that desk, to rename and to remove
 * as well; another body does not even see its name.
 *
 * <p>Each method throws {@link NotFound} for an unknown filter and {@link NotYours} for one that is
 * neither the caller's nor shared at a body of the caller's.
 */
@Stateless
public class FilterDesk {
  /** How many filters a person keeps alone, and how many a desk shares. */
  public static final int MOST = 10;

  /** The longest name, in code points. */
  public static final int LONGEST_NAME = 60;

  /** Beyond so many questions nobody counts on; one more tells that there are more. */
  public static final int COUNTED = 100;

  private static final Role[] READERS = {Role.OFFICER, Role.APPROVER, Role.EDITOR};
  private static final String NAME = "filter_name";

  @Inject private SavedFilters filters;
  @EJB private QuestionSearch search;
  @EJB private Topics topics;
  @Inject private Inbox inbox;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The filters that the caller sees, by name. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<SavedFilterRow> filters() {
    return seen().stream().map(filter -> filter.line(caller.login())).toList();
  }

  /**
   * How many questions pass each of these filters, in their order; one more than {@link #COUNTED}
   * at most.
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<Integer> counts(List<InboxFilter> filters) {
    Map<String, List<Long>> found =
        filters.stream()
            .map(InboxFilter::words)
            .distinct()
            .collect(
                Collectors.toMap(Function.identity(), words -> search.onDesk(bodies(), words)));
    return inbox.countEach(
        new Inbox.Reader(caller.login(), bodies(), found, topics::under),
        filters,
        LocalDate.now(clock),
        COUNTED + 1);
  }

  /** One of the filters that the caller sees. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public SavedFilterRow filter(long filterId) {
    return own(filterId).line(caller.login());
  }

  /**
   * Keeps a filter under a name. The same one under the same name is kept already.
   *
   * @return its id
   * @throws InvalidInput field {@code filter_name}: empty, or longer than 60 code points
   * @throws FilterNameTaken when another one has the name
   * @throws FilterKeptBefore when it is kept alike under another name
   * @throws TooManyFilters when there are {@link #MOST} already
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public long save(SaveFilter wish) {
    caller.mustHoldOneOf(List.of(READERS), wish.ministryCode());
    String name = name(wish.name());
    filters.waitForTurn(wish.ministryCode());
    List<SavedFilter> beside =
        seen().stream()
            .filter(
                one ->
                    one.isShared() == wish.shared()
                        && (!wish.shared() || one.getBodyCode().equals(wish.ministryCode())))
            .toList();
    for (SavedFilter one : beside) {
      boolean sameName = isSame(one.getName(), name);
      boolean same = one.filter().equals(wish.filter());
      if (sameName && same) {
        return one.getId();
      } else if (sameName) {
        throw new FilterNameTaken(one.getName());
      } else if (same) {
        throw new FilterKeptBefore(one.getName());
      }
    }
    if (beside.size() >= MOST) {
      throw new TooManyFilters(MOST);
    }
    SavedFilter kept =
        new SavedFilter(
            wish.ministryCode(),
            name,
            wish.shared(),
            wish.filter(),
            caller.login(),
            clock.instant());
    filters.add(kept);
    return kept.getId();
  }

  /**
   * Calls a filter otherwise. Throws as {@link #save} for the name.
   *
   * @throws FilterNameTaken when another one has the name
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public void rename(long filterId, String typed) {
    String name = name(typed);
    SavedFilter filter = own(filterId);
    filters.waitForTurn(filter.getBodyCode());
    boolean taken =
        seen().stream()
            .anyMatch(
                one ->
                    one.getId() != filterId
                        && one.isShared() == filter.isShared()
                        && isSame(one.getName(), name));
    if (taken) {
      throw new FilterNameTaken(name);
    }
    filter.rename(name);
  }

  /** Removes a filter; no question is touched. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public void remove(long filterId) {
    filters.remove(own(filterId));
  }

  private SavedFilter own(long filterId) {
    SavedFilter filter = filters.find(filterId).orElseThrow(() -> new NotFound(filterId));
    boolean seen =
        filter.isShared() ? bodies().contains(filter.getBodyCode()) : filter.isOf(caller.login());
    if (!seen) {
      throw new NotYours();
    }
    return filter;
  }

  private List<SavedFilter> seen() {
    return filters.seenBy(caller.login(), bodies());
  }

  private Set<String> bodies() {
    return caller.bodies(READERS);
  }

  private static boolean isSame(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  private static String name(String typed) {
    String name = CleanText.line(typed);
    if (name.isEmpty()) {
      throw invalid("empty");
    }
    if (CleanText.length(name) > LONGEST_NAME) {
      throw invalid("long");
    }
    return name;
  }

  private static InvalidInput invalid(String fault) {
    return new InvalidInput(List.of(new InvalidInput.Fault(NAME, fault, LONGEST_NAME)));
  }
}
