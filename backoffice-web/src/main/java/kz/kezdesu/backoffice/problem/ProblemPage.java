package kz.kezdesu.backoffice.problem;

import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.answer.JointAnswerDesk;
import kz.kezdesu.answer.JointAnswerRow;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.problem.MeasureRow;
import kz.kezdesu.problem.OpenProblem;
import kz.kezdesu.problem.PlanProblem;
import kz.kezdesu.problem.ProblemCard;
import kz.kezdesu.problem.ProblemDesk;
import kz.kezdesu.problem.ProblemOwner;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.problem.ProblemStatus;
import kz.kezdesu.problem.ProblemStepRow;
import kz.kezdesu.problem.ProgressRow;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionLinking;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.Topic;
import kz.kezdesu.question.Topics;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Colleague;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Region;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/** One card: opened, entrusted, given another plan, its questions linked, and solved one day. */
@Named
@ViewScoped
@InMenu(
    order = 41,
    roles = {Role.OFFICER, Role.APPROVER, Role.EDITOR},
    listed = false)
public class ProblemPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final int SHOWN = 100;
  private static final String PATH = "/problem/problem?id=";

  @EJB private ProblemDesk problemDesk;
  @EJB private QuestionLinking linking;
  @EJB private JointAnswerDesk jointAnswerDesk;
  @EJB private QuestionCatalogue questionCatalogue;
  @EJB private Territory territory;
  @EJB private Topics topicList;
  @EJB private LawBook lawBook;
  @Inject private Caller caller;
  @Inject private Notices notices;
  @Inject private Clock clock;

  private String id = "";
  private @Nullable ProblemCard card;
  private List<QuestionRow> questions = List.of();
  private long all;
  private int people;
  private List<JointAnswerRow> joints = List.of();
  private long awaiting;
  private List<String> hidden = List.of();
  private CardWords words = new CardWords();
  private String ministry = "";
  private String region = "";
  private UUID token = UUID.randomUUID();
  private String numbers = "";
  private String unlinked = "";
  private String reason = "";
  private String owner = "";
  private List<Colleague> colleagues = List.of();
  private boolean contested;

  /** Reads the card; without an id a new one is meant. */
  public void load() {
    if (isNew()) {
      ministry = getMinistries().stream().findFirst().orElseThrow(() -> new NotFound("ministry"));
      return;
    }
    ProblemCard read = problemDesk.card(cardId());
    card = read;
    words = new CardWords(read.detail().line());
    ProblemOwner named = read.detail().owner();
    owner = named == null || !named.isInCharge() ? "" : named.login();
    readQuestions(read);
  }

  /** After a deed: the card as it is now; what was typed stays. */
  public void look() {
    if (FacesContext.getCurrentInstance().isPostback() && !isNew()) {
      ProblemCard read = problemDesk.card(cardId());
      contested = read.version() != seen().version();
      readQuestions(read);
      card = read;
    }
  }

  private void readQuestions(ProblemCard read) {
    questions = questionCatalogue.ofProblem(read.detail().id(), SHOWN);
    all = questions.size() < SHOWN ? questions.size() : questionCatalogue.countOfProblem(cardId());
    people = questionCatalogue.peopleBehindProblem(cardId());
    joints = jointAnswerDesk.toProblem(read.detail().id());
    boolean officer = caller.holdsAt(read.detail().line().ministryCode(), Role.OFFICER);
    awaiting = officer ? jointAnswerDesk.plan(read.detail().id()).reached() : 0;
    hidden = officer ? linking.hidden(cardId()) : List.of();
    colleagues =
        officer
            ? problemDesk.people().stream()
                .filter(one -> one.bodyCode().equals(read.detail().line().ministryCode()))
                .toList()
            : List.of();
  }

  /** Opens the card. */
  public void open() throws IOException {
    long opened =
        problemDesk.open(
            new OpenProblem(
                token,
                ministry,
                region,
                words.getTopic(),
                words.title(),
                words.plan(),
                words.getDueOn()));
    notices.done("problem_problem.opened");
    show(opened);
  }

  /** Gives the problem the plan and the term that were typed. */
  public void plan() throws IOException {
    ProblemCard seen = seen();
    problemDesk.plan(new PlanProblem(cardId(), seen.version(), words.plan(), words.getDueOn()));
    notices.done("problem_problem.planned");
    show(cardId());
  }

  /** The person who was chosen answers for the problem. */
  public void entrust() throws IOException {
    problemDesk.entrust(cardId(), seen().version(), owner);
    notices.done("problem_problem.entrusted");
    show(cardId());
  }

  /** The problem is solved. */
  public void solve() throws IOException {
    problemDesk.solve(cardId(), seen().version());
    notices.done("problem_problem.solved");
    show(cardId());
  }

  /** Links the questions whose numbers were typed. */
  public void link() throws IOException {
    List<String> typed =
        Arrays.stream(numbers.split("[\\s,;]+", -1)).filter(one -> !one.isBlank()).toList();
    int linked = linking.link(cardId(), typed);
    notices.counted("problem_problem.linked", linked);
    show(cardId());
  }

  /** Takes the chosen question out, with a reason. */
  public void unlink() throws IOException {
    linking.unlink(cardId(), unlinked, reason);
    notices.done("problem_problem.unlinked", unlinked.strip());
    show(cardId());
  }

  private static void show(long card) throws IOException {
    goTo(Long.toString(card));
  }

  /** Goes to the measures of a card. */
  static void showMeasures(long card) throws IOException {
    goTo(card + "#measures");
  }

  private static void goTo(String card) throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + PATH + card);
  }

  /** The numbers of the linked questions that are not public any more; they count for nothing. */
  public List<String> getHidden() {
    return hidden;
  }

  /** The same as a text. */
  public String getHiddenNumbers() {
    return hidden.stream().map("№ "::concat).collect(Collectors.joining(", "));
  }

  /** Whether somebody else has changed the card since the page was opened. */
  public boolean isContested() {
    return contested;
  }

  public boolean isNew() {
    return id.isEmpty();
  }

  /** Whether the caller may change this card. */
  public boolean isEditable() {
    return isNew() || caller.holdsAt(getRow().ministryCode(), Role.OFFICER);
  }

  public boolean isOpen() {
    return getRow().status() == ProblemStatus.OPEN;
  }

  public boolean isLate() {
    return isOpen() && getRow().dueOn().isBefore(LocalDate.now(clock));
  }

  /** To whom the card can be entrusted. */
  public List<Colleague> getColleagues() {
    return colleagues;
  }

  /** The person to whom the card is entrusted, whoever has left too; null for nobody. */
  public @Nullable ProblemOwner getNamed() {
    return seen().detail().owner();
  }

  public List<MeasureRow> getMeasures() {
    return seen().detail().measures();
  }

  /** What was done with the card, the newest first. */
  public List<ProblemStepRow> getHistory() {
    List<ProblemStepRow> newest = new ArrayList<>(seen().history());
    Collections.reverse(newest);
    return newest;
  }

  /** The quarters that went by without a word, such as III 2026 (1.7). */
  public List<String> getMissed() {
    Instant now = clock.instant();
    return seen()
        .detail()
        .duty(HouseClock.ZONE)
        .missedAt(now, lawBook.inForceOn(Almaty.dayOf(now)))
        .stream()
        .map(quarter -> roman(quarter) + " " + quarter.year())
        .toList();
  }

  /** A quarter as people write it. */
  public String quarter(ProgressRow row) {
    return roman(row.of());
  }

  public String year(ProgressRow row) {
    return Integer.toString(row.year());
  }

  public ProblemCard getCard() {
    return seen();
  }

  public ProblemRow getRow() {
    return seen().detail().line();
  }

  /** The most supported ones of its questions; a card may have thousands. */
  public List<QuestionRow> getQuestions() {
    return questions;
  }

  /** How many questions it has. */
  public long getAll() {
    return all;
  }

  /** The joint answers to its questions, the newest first. */
  public List<JointAnswerRow> getJoints() {
    return joints;
  }

  /** How many of its questions await an answer of the caller's ministry. */
  public long getAwaiting() {
    return awaiting;
  }

  /** How many people support at least one of the questions. */
  public int getPeople() {
    return people;
  }

  public CardWords getWords() {
    return words;
  }

  public List<String> getMinistries() {
    return caller.bodies(Role.OFFICER).stream().sorted().toList();
  }

  public List<Region> getRegions() {
    return territory.regions();
  }

  public List<Topic> getTopics() {
    return topicList.offered(null);
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = orEmpty(id);
  }

  public String getMinistry() {
    return ministry;
  }

  public void setMinistry(@Nullable String ministry) {
    this.ministry = orEmpty(ministry);
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(@Nullable String region) {
    this.region = orEmpty(region);
  }

  public String getNumbers() {
    return numbers;
  }

  public void setNumbers(@Nullable String numbers) {
    this.numbers = orEmpty(numbers);
  }

  public String getUnlinked() {
    return unlinked;
  }

  public void setUnlinked(@Nullable String unlinked) {
    this.unlinked = orEmpty(unlinked);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = orEmpty(reason);
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(@Nullable String owner) {
    this.owner = orEmpty(owner);
  }

  private ProblemCard seen() {
    if (card == null) {
      throw new NotFound(id);
    }
    return card;
  }

  private long cardId() {
    if (!id.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound(id);
    }
    return Long.parseLong(id);
  }

  private static String roman(Quarter quarter) {
    return ROMAN.get(quarter.number() - 1);
  }

  private static String orEmpty(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
