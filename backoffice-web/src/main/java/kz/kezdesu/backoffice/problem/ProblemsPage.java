package kz.kezdesu.backoffice.problem;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.problem.ProblemDesk;
import kz.kezdesu.problem.ProblemDetail;
import kz.kezdesu.problem.ProblemFilter;
import kz.kezdesu.problem.ProblemStatus;
import kz.kezdesu.problem.ProblemTerm;
import kz.kezdesu.question.Topic;
import kz.kezdesu.question.Topics;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Colleague;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Region;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/** The cards of the own ministries, the earliest term first. The filters are in the address. */
@Named
@RequestScoped
@InMenu(
    order = 40,
    roles = {Role.OFFICER, Role.APPROVER, Role.EDITOR})
public class ProblemsPage {
  private static final int PAGE = 50;
  private static final String MINE = "mine";
  private static final String NOBODY = "nobody";

  @EJB private ProblemDesk problemDesk;
  @EJB private Territory territory;
  @EJB private Topics topicList;
  @EJB private LawBook lawBook;
  @Inject private Caller caller;
  @Inject private Clock clock;

  private String region = "";
  private String topic = "";
  private String status = ProblemStatus.OPEN.name();
  private String term = "";
  private String owner = "";
  private String after = "";
  private List<ProblemDetail> rows = List.of();
  private List<Colleague> people = List.of();
  private boolean more;

  /** Reads one page of cards. */
  public void load() {
    ProblemFilter filter =
        new ProblemFilter(
            territory.region(region).map(Region::getKato).orElse(null),
            topicList.topic(topic).map(Topic::getCode).orElse(null),
            named(ProblemStatus.values(), status).orElse(null),
            named(ProblemTerm.values(), term).orElse(ProblemTerm.ANY),
            wantedOwner());
    long afterId = after.matches("[1-9][0-9]{0,17}") ? Long.parseLong(after) : 0;
    List<ProblemDetail> read = problemDesk.cards(filter, afterId, PAGE + 1);
    more = read.size() > PAGE;
    rows = read.stream().limit(PAGE).toList();
    people = problemDesk.owners();
  }

  private @Nullable String wantedOwner() {
    return switch (owner) {
      case "" -> null;
      case MINE -> caller.login();
      case NOBODY -> ProblemFilter.NOBODY;
      default -> owner;
    };
  }

  /** How many measures of a card are late. */
  public long lateMeasures(ProblemDetail row) {
    return row.lateMeasures(LocalDate.now(clock));
  }

  /** Whether the term has passed and the problem is not solved. */
  public boolean isLate(ProblemDetail row) {
    return row.line().status() == ProblemStatus.OPEN
        && row.line().dueOn().isBefore(LocalDate.now(clock));
  }

  /** How many quarters went by without a word (1.7). */
  public int missed(ProblemDetail row) {
    Instant now = clock.instant();
    return row.duty(HouseClock.ZONE).missedAt(now, lawBook.inForceOn(Almaty.dayOf(now))).size();
  }

  public boolean isOfficer() {
    return caller.holds(Role.OFFICER);
  }

  public List<ProblemDetail> getRows() {
    return rows;
  }

  /** The card after which the next page begins; empty on the last page. */
  public String getNext() {
    return more ? Long.toString(rows.get(rows.size() - 1).id()) : "";
  }

  public List<Region> getRegions() {
    return territory.regions();
  }

  public List<Topic> getTopics() {
    return topicList.all();
  }

  public List<ProblemStatus> getStatuses() {
    return Arrays.asList(ProblemStatus.values());
  }

  public List<ProblemTerm> getTerms() {
    return List.of(ProblemTerm.PAST, ProblemTerm.SOON);
  }

  /** Whose cards can be looked for by name: one line for each person. */
  public List<Colleague> getPeople() {
    Set<String> known = new HashSet<>();
    return people.stream().filter(one -> known.add(one.login())).toList();
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(@Nullable String region) {
    this.region = orEmpty(region);
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(@Nullable String topic) {
    this.topic = orEmpty(topic);
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    if (status != null) {
      this.status = status;
    }
  }

  public String getTerm() {
    return term;
  }

  public void setTerm(@Nullable String term) {
    this.term = orEmpty(term);
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(@Nullable String owner) {
    this.owner = orEmpty(owner);
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = orEmpty(after);
  }

  private static String orEmpty(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
    return Arrays.stream(constants).filter(one -> one.name().equals(name)).findFirst();
  }
}
