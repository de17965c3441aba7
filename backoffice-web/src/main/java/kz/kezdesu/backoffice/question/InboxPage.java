package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kezdesu.answer.AnswerDesk;
import kz.kezdesu.answer.DraftAnswer;
import kz.kezdesu.answer.FilterDesk;
import kz.kezdesu.answer.InboxFilter;
import kz.kezdesu.answer.InboxFolder;
import kz.kezdesu.answer.InboxPlace;
import kz.kezdesu.answer.InboxReading;
import kz.kezdesu.answer.InboxRow;
import kz.kezdesu.answer.InboxView;
import kz.kezdesu.answer.JointAnswerDesk;
import kz.kezdesu.answer.JointAnswerRow;
import kz.kezdesu.answer.SaveFilter;
import kz.kezdesu.answer.SavedFilterRow;
import kz.kezdesu.answer.SeenAnswer;
import kz.kezdesu.answer.Whose;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.Faults;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.question.ChargeRow;
import kz.kezdesu.question.DeclineReason;
import kz.kezdesu.question.DeskResult;
import kz.kezdesu.question.HandOverRow;
import kz.kezdesu.question.QuestionAssigning;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.question.QuestionHandOver;
import kz.kezdesu.question.QuestionLinking;
import kz.kezdesu.question.QuestionSearch;
import kz.kezdesu.question.SeenQuestion;
import kz.kezdesu.question.Topic;
import kz.kezdesu.question.Topics;
import kz.kezdesu.question.UndoDeed;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Colleague;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * The questions of the own ministry, most urgent first, in folders. The address is the state of the
 * filters, so a list can be kept and sent on.
 */
@Named
@RequestScoped
@InMenu(
    order = 10,
    roles = {Role.OFFICER, Role.APPROVER, Role.EDITOR},
    ofAkimat = true)
public class InboxPage {
  private static final int PAGE = 30;
  private static final int JOINTS = 8;
  private static final int LONGEST_WORDS = 100;
  private static final String HERE = "/question/inbox";
  private static final String CHOSEN = "chosen";
  private static final String UNDONE = "undone";
  private static final Pattern DEED = Pattern.compile("(\\d{1,18})-(\\d{0,18})");
  private static final Pattern SEEN = Pattern.compile("(\\d{1,18})-(\\d{1,9})(?:-(\\d{1,9}))?");

  @EJB private InboxReading reading;
  @EJB private QuestionDesk questionDesk;
  @EJB private QuestionAssigning assigning;
  @EJB private QuestionHandOver handOver;
  @EJB private QuestionLinking linking;
  @EJB private AnswerDesk answerDesk;
  @EJB private LawBook lawBook;
  @EJB private JointAnswerDesk jointAnswerDesk;
  @EJB private FilterDesk filterDesk;
  @EJB private Topics topics;
  @Inject private OwnMeetings meetings;
  @Inject private JustDone justDone;
  @Inject private Caller caller;
  @Inject private Faults faults;
  @Inject private Notices notices;
  @Inject private Texts texts;
  @Inject private Desk desk;
  @Inject private FacesContext faces;
  @Inject private Clock clock;

  private String folder = "";
  private String meeting = "";
  private String topic = "";
  private String words = "";
  private String after = "";
  private String filter = "";
  private String filterName = "";
  private boolean filterShared;
  private String filterBody = "";
  private @Nullable SavedFilterRow kept;
  private List<SavedFilterRow> filters = List.of();
  private Map<Long, Integer> passing = Map.of();
  private @Nullable DeclineReason reason;
  private String newTopic = "";
  private String card = "";
  private String person = "";
  private String ownDay = "";
  private String whose = "";
  private Map<Whose, Long> whoseCounts = Map.of();
  private Map<Long, ChargeRow> charges = Map.of();
  private @Nullable List<ProblemRow> cards;
  private InboxFolder shown = InboxFolder.ALL;
  private List<InboxRow> rows = List.of();
  private Map<InboxFolder, Long> counts = Map.of();
  private List<MeetingChoice> choices = List.of();
  private Map<Long, HandOverRow> handOvers = Map.of();
  private List<JointAnswerRow> joints = List.of();
  private boolean more;
  private boolean cutShort;
  private LocalDate today = LocalDate.EPOCH;

  /** Reads one page of the folder. */
  public void load() {
    today = LocalDate.now(clock);
    if (filter.matches("[1-9][0-9]{0,17}")) {
      open(filterDesk.filter(Long.parseLong(filter)));
    }
    shown = folderOf(folder).orElseGet(this::usualFolder);
    InboxFilter wanted = wanted();
    filters = filterDesk.filters();
    passing =
        inOrder(filters, filterDesk.counts(filters.stream().map(SavedFilterRow::filter).toList()));
    InboxView view = reading.view(wanted, InboxPlace.of(after).orElse(InboxPlace.START), PAGE + 1);
    counts = view.counts();
    cutShort = view.isCutShort();
    whoseCounts = view.whose();
    more = view.rows().size() > PAGE;
    rows = view.rows().stream().limit(PAGE).toList();
    List<Long> ids = rows.stream().map(InboxRow::id).toList();
    charges =
        assigning.among(ids).stream()
            .collect(Collectors.toMap(ChargeRow::questionId, Function.identity()));
    handOvers =
        handOver.among(ids).stream()
            .collect(
                Collectors.toMap(
                    HandOverRow::questionId, Function.identity(), (earlier, later) -> later));
    choices = meetings.all(Role.OFFICER, Role.APPROVER, Role.EDITOR);
    joints = jointAnswerDesk.open(JOINTS);
  }

  /** Publishes the ticked questions and says what became of each. */
  public String accept() {
    return told(questionDesk.acceptAll(chosen()), "question_inbox.accepted");
  }

  /** Clears the answers to the ticked questions. */
  public String clear() {
    return told(answerDesk.clearAll(chosenAnswers()), "question_inbox.answers_cleared");
  }

  /** Signs the answers to the ticked questions off. */
  public String signOff() {
    return told(answerDesk.signOffAll(chosenAnswers()), "question_inbox.answers_signed");
  }

  /** Publishes the answers to the ticked questions. */
  public String publish() {
    return told(answerDesk.publishAll(chosenAnswers()), "question_inbox.answers_published");
  }

  private List<SeenAnswer> chosenAnswers() {
    return posted(CHOSEN, SEEN)
        .map(seen -> new SeenAnswer(Long.parseLong(seen.group(1)), versionOf(seen.group(3))))
        .toList();
  }

  /** A line without an answer has none that could go further, and is refused for that. */
  private static int versionOf(@Nullable String seen) {
    return seen == null ? DraftAnswer.NEW : Integer.parseInt(seen);
  }

  /** What a ticked line sends: the question and its answer as they are shown. */
  public String tick(InboxRow row) {
    Integer answer = row.answerVersion();
    return row.id() + "-" + row.version() + (answer == null ? "" : "-" + answer);
  }

  /** Whether answers wait here that the caller may clear. */
  public boolean isClearing() {
    return shown == InboxFolder.TO_CLEAR;
  }

  /** Whether answers wait here that the caller may sign off. */
  public boolean isSigning() {
    return shown == InboxFolder.TO_SIGN_OFF && caller.holds(Role.APPROVER);
  }

  /** Whether answers wait here that the caller may publish. */
  public boolean isPublishing() {
    return shown == InboxFolder.TO_PUBLISH && caller.holds(Role.EDITOR, Role.OFFICER);
  }

  /** Whether the caller may take the answers here a step further. */
  public boolean isOnTheirWay() {
    return isClearing() || isSigning() || isPublishing();
  }

  /** Declines the ticked questions with the reason chosen. */
  public String decline() {
    return told(questionDesk.declineAll(chosen(), reason), "question_inbox.declined");
  }

  /** Gives the ticked questions the topic chosen. */
  public String assignTopic() {
    return told(questionDesk.assignTopicToAll(chosen(), newTopic), "question_inbox.assigned");
  }

  /** Links the ticked questions to the problem chosen. */
  public String link() {
    long problem = card.matches("[1-9][0-9]{0,17}") ? Long.parseLong(card) : 0;
    return told(questionDesk.linkAll(chosen(), problem), "question_inbox.linked");
  }

  /** Gives the ticked questions to the person chosen. */
  public String give() {
    return told(
        assigning.assignAll(chosen(), person),
        person.equals(QuestionAssigning.NOBODY)
            ? "question_inbox.taken_away"
            : person.equals(caller.login()) ? "question_inbox.taken" : "question_inbox.given");
  }

  /** To whom questions can be given; the caller stands first. */
  public List<Colleague> getPeople() {
    String self = caller.login();
    return assigning.people().stream()
        .sorted(Comparator.comparing(one -> !one.login().equals(self)))
        .toList();
  }

  /** A person of the list; with the body, where the caller works at several. */
  public String label(Colleague one) {
    String name =
        one.login().equals(caller.login())
            ? texts.of("question_inbox.myself", one.name())
            : one.name();
    return getBodies().size() > 1 ? name + ", " + desk.bodyName(one.bodyCode()) : name;
  }

  /** Who sees to a question, and by when; null where neither was said. */
  public @Nullable ChargeRow charge(InboxRow row) {
    return charges.get(row.id());
  }

  public boolean isOwn(ChargeRow one) {
    return caller.login().equals(one.login());
  }

  /** Whether the body's own day has passed while the answer is still owed. */
  public boolean isBehind(InboxRow row) {
    ChargeRow one = charges.get(row.id());
    LocalDate day = one == null ? null : one.ownDay();
    return day != null && day.isBefore(today) && !row.status().isOver();
  }

  /** Says of the ticked questions by which day the body itself wants them done. */
  public String want() {
    return told(assigning.wantAllBy(chosen(), ownDay), "question_inbox.wanted");
  }

  public String getOwnDay() {
    return ownDay;
  }

  public void setOwnDay(@Nullable String ownDay) {
    this.ownDay = said(ownDay);
  }

  /** Whose questions can be looked at; nothing where that means nothing. */
  public List<Whose> getWhoses() {
    return whoseCounts.isEmpty() ? List.of() : List.of(Whose.values());
  }

  /** How many questions of this folder are the caller's, or nobody's. */
  public @Nullable Long count(Whose one) {
    return whoseCounts.get(one);
  }

  /** Whose questions are shown. */
  public Whose getOwner() {
    return Arrays.stream(Whose.values())
        .filter(one -> word(one).equals(whose))
        .findFirst()
        .orElse(Whose.ANYBODY);
  }

  /** The address of this folder with the questions of these people. */
  public String address(Whose other) {
    return context() + HERE + "?" + query(shown, other, false);
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(@Nullable String person) {
    this.person = said(person);
  }

  public String getWhose() {
    return whose;
  }

  public void setWhose(@Nullable String whose) {
    this.whose = said(whose);
  }

  /** The open problems of the own ministries. */
  public List<ProblemRow> getCards() {
    if (cards == null) {
      cards = linking.cards();
    }
    return cards;
  }

  public String getCard() {
    return card;
  }

  public void setCard(@Nullable String card) {
    this.card = said(card);
  }

  private void open(SavedFilterRow row) {
    kept = row;
    folder = word(row.filter().folder());
    meeting = row.filter().meetingId() == null ? "" : row.filter().meetingId().toString();
    topic = row.filter().topicCode() == null ? "" : row.filter().topicCode();
    words = row.filter().words();
    whose = word(row.filter().whose());
  }

  private InboxFilter wanted() {
    return new InboxFilter(shown, meetingId(), topicCode(), words, getOwner());
  }

  /** Keeps the list as it is narrowed now, under the name typed. */
  public String save() {
    String body = getBodies().size() == 1 ? getBodies().get(0) : filterBody;
    long made = filterDesk.save(new SaveFilter(body, filterName, filterShared, wanted()));
    notices.done("question_inbox.filter.saved", filterName.strip());
    return HERE + "?faces-redirect=true&filter=" + made;
  }

  /** Calls the open filter otherwise. */
  public String rename() {
    filterDesk.rename(getKept().id(), filterName);
    notices.done("question_inbox.filter.renamed");
    return HERE + "?faces-redirect=true&filter=" + getKept().id();
  }

  /** Removes the open filter; its list stays in view. */
  public String remove() {
    SavedFilterRow row = getKept();
    filterDesk.remove(row.id());
    notices.done("question_inbox.filter.removed", row.name());
    return HERE + "?faces-redirect=true&" + query(shown, false);
  }

  /** The filter that is open; without one there is nothing to rename. */
  public SavedFilterRow getKept() {
    if (kept == null) {
      throw new NotFound(filter);
    }
    return kept;
  }

  /** Whether a kept filter is open. */
  public boolean isKeptOpen() {
    return kept != null;
  }

  /** The kept filters that the caller sees: the own ones, then the shared ones. */
  public List<SavedFilterRow> getFilters() {
    return filters;
  }

  /** How many questions pass a kept filter, such as 12 or 100+. */
  public String countOf(SavedFilterRow row) {
    int count = passing.getOrDefault(row.id(), 0);
    return count > FilterDesk.COUNTED ? FilterDesk.COUNTED + "+" : Integer.toString(count);
  }

  private static Map<Long, Integer> inOrder(List<SavedFilterRow> rows, List<Integer> counts) {
    return IntStream.range(0, rows.size())
        .boxed()
        .collect(Collectors.toMap(at -> rows.get(at).id(), counts::get));
  }

  /** Whether what was typed wrong belongs to the filter to be kept. */
  public boolean isKeepingAtFault() {
    return faults.getLines().stream().anyMatch(line -> line.clientId().startsWith("keeping:"));
  }

  /** The bodies at whose desks the caller works. */
  public List<String> getBodies() {
    return caller.bodies(Role.OFFICER, Role.APPROVER, Role.EDITOR).stream().sorted().toList();
  }

  public String getFilter() {
    return filter;
  }

  public void setFilter(@Nullable String filter) {
    this.filter = said(filter);
  }

  public String getFilterName() {
    return filterName;
  }

  public void setFilterName(@Nullable String filterName) {
    this.filterName = said(filterName);
  }

  public boolean isFilterShared() {
    return filterShared;
  }

  public void setFilterShared(boolean filterShared) {
    this.filterShared = filterShared;
  }

  public String getFilterBody() {
    return filterBody;
  }

  public void setFilterBody(@Nullable String filterBody) {
    this.filterBody = said(filterBody);
  }

  /** Leads to one answer for the ticked questions, which are linked to one problem. */
  public String answerTogether() {
    Set<Long> ids =
        chosen().stream().map(SeenQuestion::id).collect(Collectors.toCollection(TreeSet::new));
    long problem = jointAnswerDesk.commonProblem(ids);
    return "/question/joint-answer?faces-redirect=true&problem="
        + problem
        + "&chosen="
        + ids.stream().map(Object::toString).collect(Collectors.joining("-"));
  }

  /** The joint answers with something left to do, the oldest first. */
  public List<JointAnswerRow> getJoints() {
    return joints;
  }

  /** Undoes what was done last. */
  public String undo() {
    List<UndoDeed> wanted = undone();
    List<DeskResult> results = questionDesk.undoAll(wanted);
    justDone.forget(wanted);
    return told(results, "question_inbox.undone");
  }

  /** Those that were done are offered for undoing from now on. */
  private String told(List<DeskResult> results, String key) {
    List<DeskResult> done = results.stream().filter(DeskResult::isDone).toList();
    if (!done.isEmpty()) {
      notices.counted(key, done.size());
    }
    // What was refused has often left the folder: somebody else was faster.
    List<DeskResult> refused = results.stream().filter(result -> !result.isDone()).toList();
    Map<Long, String> numbers = questionDesk.numbers(refused.stream().map(DeskResult::id).toList());
    for (DeskResult result : refused) {
      String number = numbers.getOrDefault(result.id(), Long.toString(result.id()));
      notices.refused(number, Objects.requireNonNull(result.refusal()));
    }
    justDone.offer(
        done.stream().flatMap(result -> Stream.ofNullable(result.undo())).toList(),
        clock.instant());
    return HERE + "?faces-redirect=true&includeViewParams=true";
  }

  /** What the caller did last, here or on the page of a question, and can undo. */
  public List<String> getUndoable() {
    return justDone.undoable(clock.instant()).stream()
        .map(deed -> deed.questionId() + "-" + (deed.choiceId() == null ? "" : deed.choiceId()))
        .toList();
  }

  /** Nobody ticks what is over; of the others each deed tells what it does not fit. */
  public boolean isToTick(InboxRow row) {
    return !row.status().isOver() && (isOfficer() || isOnTheirWay()) && !shown.isOfHandOvers();
  }

  /** Whether any line can be ticked. */
  public boolean isTicking() {
    return rows.stream().anyMatch(this::isToTick);
  }

  /** The last hand-over of a question from or to the own body; null when there was none. */
  public @Nullable HandOverRow handOver(InboxRow row) {
    return handOvers.get(row.id());
  }

  /** How many working days are left of the last day, which a hand-over never moves. */
  public int workingDays(InboxRow row) {
    LocalDate due = row.answerDueOn();
    return due == null ? 0 : Math.max(0, lawBook.workingDays().left(today, due));
  }

  public boolean isOfficer() {
    return caller.holds(Role.OFFICER);
  }

  public boolean isOverdue(InboxRow row) {
    return row.isOverdue(today);
  }

  /** How many days the last day is away, in either direction. */
  public long days(InboxRow row) {
    LocalDate due = row.answerDueOn();
    return due == null ? 0 : Math.abs(ChronoUnit.DAYS.between(today, due));
  }

  /** How many days the question has been waiting to be checked. */
  public long waits(InboxRow row) {
    return ChronoUnit.DAYS.between(LocalDate.ofInstant(row.askedAt(), HouseClock.ZONE), today);
  }

  /** The address of the question, which leads back to this list. */
  public String address(InboxRow row) {
    String back = URLEncoder.encode(query(shown, true), StandardCharsets.UTF_8);
    return context() + "/question/question?number=" + row.number() + "&back=" + back;
  }

  /** The address of a folder within the same meeting, topic and words. */
  public String address(InboxFolder other) {
    return context() + "/question/inbox?" + query(other, false);
  }

  /** The address of the page after this one; empty on the last page. */
  public String getNext() {
    return more ? address(shown) + "&after=" + rows.get(rows.size() - 1).place().token() : "";
  }

  public boolean isFirst() {
    return InboxPlace.of(after).isEmpty();
  }

  public List<InboxFolder> getFolders() {
    return Arrays.asList(InboxFolder.values());
  }

  public long count(InboxFolder one) {
    return counts.getOrDefault(one, 0L);
  }

  public InboxFolder getShown() {
    return shown;
  }

  public List<InboxRow> getRows() {
    return rows;
  }

  public List<MeetingChoice> getChoices() {
    return choices;
  }

  public List<Topic> getTopics() {
    return topics.all();
  }

  /** Those that questions may be given. */
  public List<Topic> getOfferedTopics() {
    return topics.offered(null);
  }

  /** Whether more questions say what is looked for than are searched for. */
  public boolean isCutShort() {
    return cutShort;
  }

  /** How many are searched for at most. */
  public int getMostFound() {
    return QuestionSearch.MOST_ON_DESK;
  }

  /** Whether the list is narrowed by more than its folder. */
  public boolean isNarrowed() {
    return meetingId() != null
        || topicCode() != null
        || !words.isEmpty()
        || getOwner() != Whose.ANYBODY;
  }

  public List<DeclineReason> getReasons() {
    return Arrays.asList(DeclineReason.values());
  }

  public @Nullable DeclineReason getReason() {
    return reason;
  }

  public void setReason(@Nullable DeclineReason reason) {
    this.reason = reason;
  }

  public String getNewTopic() {
    return newTopic;
  }

  public void setNewTopic(@Nullable String newTopic) {
    this.newTopic = said(newTopic);
  }

  public String getFolder() {
    return folder;
  }

  public void setFolder(@Nullable String folder) {
    this.folder = said(folder);
  }

  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(@Nullable String meeting) {
    this.meeting = said(meeting);
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(@Nullable String topic) {
    this.topic = said(topic);
  }

  public String getWords() {
    return words;
  }

  /** Takes the words as they are typed, without what no text can have. */
  public void setWords(@Nullable String words) {
    String visible = said(words).replaceAll("\\p{Cc}", " ").strip();
    int length = Math.min(LONGEST_WORDS, visible.codePointCount(0, visible.length()));
    this.words = visible.substring(0, visible.offsetByCodePoints(0, length));
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = said(after);
  }

  private static String said(@Nullable String parameter) {
    return parameter == null ? "" : parameter;
  }

  /** The folder in which the caller's own work lies. */
  private InboxFolder usualFolder() {
    if (caller.holds(Role.OFFICER)) {
      return InboxFolder.TO_CHECK;
    }
    return caller.holds(Role.APPROVER) ? InboxFolder.TO_SIGN_OFF : InboxFolder.TO_CLEAR;
  }

  private static String word(InboxFolder folder) {
    return folder.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String word(Whose one) {
    return one == Whose.ANYBODY ? "" : one.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<InboxFolder> folderOf(String word) {
    return Arrays.stream(InboxFolder.values())
        .filter(folder -> word(folder).equals(word))
        .findFirst();
  }

  private @Nullable Long meetingId() {
    return meeting.matches("\\d{1,18}") && !meeting.equals("0") ? Long.valueOf(meeting) : null;
  }

  private @Nullable String topicCode() {
    return topics.topic(topic).map(Topic::getCode).orElse(null);
  }

  private String query(InboxFolder other, boolean withPlace) {
    return query(other, getOwner(), withPlace);
  }

  private String query(InboxFolder other, Whose owner, boolean withPlace) {
    return Stream.of(
            parameter("folder", word(other)),
            parameter("meeting", meetingId() == null ? "" : meeting),
            parameter("topic", topicCode() == null ? "" : topic),
            parameter("q", words),
            parameter("whose", word(owner)),
            parameter("after", withPlace && !isFirst() ? after : ""))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("&"));
  }

  private static Optional<String> parameter(String name, String value) {
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  private List<SeenQuestion> chosen() {
    return posted(CHOSEN, SEEN)
        .map(
            seen ->
                new SeenQuestion(Long.parseLong(seen.group(1)), Integer.parseInt(seen.group(2))))
        .toList();
  }

  private List<UndoDeed> undone() {
    return posted(UNDONE, DEED)
        .map(
            deed ->
                new UndoDeed(
                    Long.parseLong(deed.group(1)),
                    deed.group(2).isEmpty() ? null : Long.valueOf(deed.group(2))))
        .toList();
  }

  private Stream<Matcher> posted(String field, Pattern form) {
    ExternalContext external = faces.getExternalContext();
    return Stream.ofNullable(external.getRequestParameterValuesMap().get(field))
        .flatMap(Arrays::stream)
        .distinct()
        .map(form::matcher)
        .filter(Matcher::matches);
  }

  private String context() {
    return faces.getExternalContext().getRequestContextPath();
  }
}
