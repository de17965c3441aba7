package kz.kezdesu.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Deadline;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.decree.QuarterlyProgress;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.problem.store.Problems;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.refusal.Refusal;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/**
 * Every quarter a ministry publishes what was done about each of its problems (1.7). What is not
 * solved is owed again for the next quarter; a quarter that was missed stays visible.
 */
@Stateless
public class ProgressDesk {
  /** How many finished quarters back a debt is still called one. */
  private static final int QUARTERS_BACK = 4;

  @EJB private LawBook lawBook;
  @EJB private ProgressPublication publication;
  @Inject private Problems problems;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The ministries whose progress the caller publishes, by code. */
  @RolesAllowed("EDITOR")
  public List<String> ministries() {
    return caller.bodies(Role.EDITOR).stream().sorted().toList();
  }

  /**
   * What a ministry owes for a quarter.
   *
   * @param afterId the problem after which to go on; 0 starts
   * @param limit the most lines wanted, 1 to 200
   * @throws NotYours when the ministry is another's
   */
  @RolesAllowed("EDITOR")
  public ProgressSheet sheet(String ministryCode, Quarter quarter, long afterId, int limit) {
    caller.mustHold(Role.EDITOR, ministryCode);
    Instant now = clock.instant();
    Edition edition = lawBook.inForceOn(Almaty.dayOf(now));
    ProgressFilter filter = of(quarter, ministryCode);
    List<ProblemDetail> found = problems.complete(problems.within(filter, afterId, limit + 1));
    Deadline due = quarter.progressDue(edition);
    return new ProgressSheet(
        ministryCode,
        quarter,
        due,
        due.isLate(now),
        now.isBefore(filter.to()),
        problems.countSilent(quarter, filter, HouseClock.ZONE),
        found.stream().limit(limit).map(problem -> line(problem, quarter, now, edition)).toList(),
        found.size() > limit);
  }

  /** The finished quarters of the last year for which something is owed, the oldest first. */
  @RolesAllowed("EDITOR")
  public List<OwedProgress> owed() {
    Instant now = clock.instant();
    LocalDate today = Almaty.dayOf(now);
    List<Quarter> quarters =
        Stream.iterate(Quarter.of(today).previous(), Quarter::previous)
            .limit(QUARTERS_BACK)
            .sorted(Comparator.naturalOrder())
            .toList();
    Edition edition = lawBook.inForceOn(today);
    List<OwedProgress> owed = new ArrayList<>();
    for (String ministry : ministries()) {
      for (Quarter quarter : quarters) {
        Deadline due = quarter.progressDue(edition);
        long silent = problems.countSilent(quarter, of(quarter, ministry), HouseClock.ZONE);
        if (silent > 0) {
          owed.add(new OwedProgress(ministry, quarter, due, silent, due.isLate(now)));
        }
      }
    }
    return List.copyOf(owed);
  }

  /**
   * Publishes what can be published, each problem on its own, and tells of each what became of it.
   *
   * @see ProgressPublication#publish what it refuses
   */
  @RolesAllowed("EDITOR")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<ProgressOutcome> publish(List<PublishProgress> wishes) {
    return wishes.stream().map(this::publishOne).toList();
  }

  private ProgressOutcome publishOne(PublishProgress wish) {
    try {
      publication.publish(wish);
      return new ProgressOutcome(wish.problemId(), null);
    } catch (Refusal refused) {
      return new ProgressOutcome(wish.problemId(), refused);
    }
  }

  private static ProgressLine line(
      ProblemDetail problem, Quarter quarter, Instant now, Edition edition) {
    QuarterlyProgress duty = problem.duty(HouseClock.ZONE);
    return new ProgressLine(
        problem, duty.standing(quarter, now, edition), duty.missedAt(now, edition));
  }

  private static ProgressFilter of(Quarter quarter, String ministryCode) {
    return new ProgressFilter(
        Almaty.startOf(quarter.firstDay()), Almaty.endOf(quarter.lastDay()), ministryCode, null);
  }
}
