package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.kezdesu.answer.AnswerDesk;
import kz.kezdesu.answer.AnswerDetail;
import kz.kezdesu.answer.AnswerMoveRow;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.AnswerStatus;
import kz.kezdesu.answer.CorrectionDesk;
import kz.kezdesu.answer.CorrectionDetail;
import kz.kezdesu.answer.DeskPresence;
import kz.kezdesu.answer.DeskSubject;
import kz.kezdesu.answer.DisputeDesk;
import kz.kezdesu.answer.DisputeDetail;
import kz.kezdesu.answer.DraftAnswer;
import kz.kezdesu.answer.PresentRow;
import kz.kezdesu.answer.Satisfaction;
import kz.kezdesu.answer.TemplateBlank;
import kz.kezdesu.answer.TemplateDesk;
import kz.kezdesu.answer.TemplateRow;
import kz.kezdesu.attachment.Attachments;
import kz.kezdesu.attachment.FileRefused;
import kz.kezdesu.backoffice.shell.Dates;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.language.Language;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.question.AlikeRow;
import kz.kezdesu.question.ChargeRow;
import kz.kezdesu.question.DeclineReason;
import kz.kezdesu.question.DeskChoiceRow;
import kz.kezdesu.question.DeskDetail;
import kz.kezdesu.question.DeskMatter;
import kz.kezdesu.question.DeskMoveRow;
import kz.kezdesu.question.HoldingReplyRow;
import kz.kezdesu.question.QuestionAssigning;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.question.QuestionFile;
import kz.kezdesu.question.QuestionFilesDesk;
import kz.kezdesu.question.QuestionHandOver;
import kz.kezdesu.question.QuestionHolding;
import kz.kezdesu.question.QuestionLinking;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.SeenQuestion;
import kz.kezdesu.question.SimilarQuestions;
import kz.kezdesu.question.Topic;
import kz.kezdesu.question.Topics;
import kz.kezdesu.question.UndoDeed;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Colleague;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * One question with everything needed to decide: to publish or to decline it, to word its answer,
 * to sign that off, to publish it. A deed that is done leads back here; what is refused leaves
 * everything typed in its place. When somebody else was faster, the page shows what they did beside
 * what was typed, and only then takes another try.
 *
 * <p>With {@code beside=1} it stands beside the inbox, without the shell of the desk. Whoever goes
 * through the list there is not said to be at each question that passes by.
 */
@Named
@ViewScoped
@InMenu(
    order = 11,
    roles = {Role.OFFICER, Role.APPROVER, Role.EDITOR},
    listed = false,
    ofAkimat = true)
public class QuestionPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String HERE =
      "/question/question?faces-redirect=true&includeViewParams=true";

  @EJB private QuestionDesk questionDesk;
  @EJB private QuestionAssigning assigning;
  @EJB private AnswerDesk answerDesk;
  @EJB private TemplateDesk templateDesk;
  @EJB private DeskPresence presence;
  @EJB private DisputeDesk disputeDesk;
  @EJB private CorrectionDesk correctionDesk;
  @EJB private QuestionFilesDesk filesDesk;
  @EJB private QuestionHolding holdingDesk;
  @EJB private QuestionLinking linking;
  @EJB private MeetingCatalogue meetings;
  @EJB private ProblemCatalogue problems;
  @EJB private Topics topics;
  @EJB private SimilarQuestions similar;
  @EJB private LawBook lawBook;
  @Inject private JustDone justDone;
  @Inject private Caller caller;
  @Inject private Notices notices;
  @Inject private Desk desk;
  @Inject private Dates dates;
  @Inject private FacesContext faces;
  @Inject private Clock clock;

  private String number = "";
  private String back = "";
  private @Nullable String beside;
  private @Nullable DeskDetail question;
  private @Nullable AnswerDetail answer;
  private @Nullable DisputeDetail dispute;
  private @Nullable CorrectionDetail correction;
  private @Nullable Satisfaction rating;
  private List<QuestionFile> files = List.of();
  private @Nullable HoldingReplyRow holding;
  private @Nullable UndoDeed undoable;
  private boolean overtaken;
  private boolean reworded;
  private @Nullable ScheduleRow meeting;
  private transient @Nullable ProblemRow problem;
  private transient List<HistoryLine> history = List.of();

  private @Nullable DeclineReason reason;
  private String topic = "";
  private String person = "";
  private @Nullable ChargeRow charge;
  private String ownDay = "";
  private String card = "";
  private List<ProblemRow> cards = List.of();
  private List<DeskChoiceRow> choices = List.of();
  private boolean topicSuggested;
  private @Nullable AnswerOutcome outcome;
  private Language language = Language.KK;
  private String text = "";
  private String remark = "";
  private String why = "";
  private transient @Nullable Part added;
  private String template = "";
  private @Nullable Long usedTemplate;
  private boolean inserted;
  private transient List<TemplateRow> templates = List.of();
  private String origin = "";
  private String aside = "";
  private List<PresentRow> present = List.of();

  /** Reads the question, and its answer as far as it has one. */
  public void load() {
    read();
    DeskDetail read = getQuestion();
    topic = Objects.requireNonNullElse(read.topicCode(), "");
    person = charge == null ? QuestionAssigning.NOBODY : named(charge.login());
    ownDay = charge == null ? "" : Objects.toString(charge.ownDay(), "");
    if (topic.isEmpty() && read.held()) {
      topic = similar.topic(read.text()).map(Topic::getCode).orElse("");
      topicSuggested = !topic.isEmpty();
    }
    AnswerDetail known = answer;
    if (known == null) {
      language = read.language();
    } else {
      outcome = known.outcome();
      language = known.language();
      text = known.text();
    }
  }

  /** Before the page is shown: after a refusal it looks again, to show what others have done. */
  public void show() {
    if (faces.isPostback()) {
      int seenQuestion = getQuestion().version();
      int seenAnswer = answerVersion();
      read();
      reworded = seenAnswer != answerVersion() || isRewordedByOther();
      overtaken = seenQuestion != getQuestion().version() || reworded;
    }
    meeting = meetings.line(getQuestion().meetingId());
    problem = problems.ofQuestion(getQuestion().id()).orElse(null);
    boolean ofOwnMeeting = getMeeting().ministryCode().equals(getQuestion().ministryCode());
    cards =
        isOfficer() && ofOwnMeeting && isPublic() && problem == null
            ? linking.cards(getQuestion().meetingId())
            : List.of();
    history = told();
    undoable = justDone.undoable(getQuestion().id(), clock.instant()).orElse(null);
    if (getQuestion().held()) {
      present =
          isBeside() && !faces.isPostback()
              ? presence.others(DeskSubject.QUESTION, getQuestion().id())
              : presence.here(DeskSubject.QUESTION, getQuestion().id());
      templates =
          isWordable()
              ? templateDesk.offered(getQuestion().ministryCode(), getQuestion().topicCode())
              : List.of();
      origin = templateDesk.origin(getQuestion().id()).orElse("");
    }
  }

  /** Publishes the question. */
  public String accept() {
    questionDesk.accept(seen());
    offer(step());
    notices.done("question_question.accepted", number);
    return HERE;
  }

  /** Declines the question with the reason chosen. */
  public String decline() {
    questionDesk.decline(seen(), reason);
    offer(step());
    notices.done(
        getQuestion().gaveEmail()
            ? "question_question.declined_told"
            : "question_question.declined",
        number);
    return HERE;
  }

  /** Says what the question is about. */
  public String assignTopic() {
    offer(questionDesk.assignTopic(seen(), topic));
    notices.done("question_question.topic_assigned");
    return HERE;
  }

  /** Gives the question to the person chosen. */
  public String give() {
    offer(assigning.assign(seen(), person));
    notices.done("question_question.given");
    return HERE;
  }

  /** To whom the question can be given: the officers of its body, by name. */
  public List<Colleague> getPeople() {
    return assigning.people().stream()
        .filter(one -> one.bodyCode().equals(getQuestion().ministryCode()))
        .toList();
  }

  /** Who sees to the question, and by when; null where neither was said. */
  public @Nullable ChargeRow getCharge() {
    return charge;
  }

  /** Says by which day the body itself wants the question done. */
  public String want() {
    offer(assigning.wantBy(seen(), ownDay));
    notices.done("question_question.wanted");
    return HERE;
  }

  /** Links the question to the card chosen. */
  public String link() {
    return linkTo(card.matches("[1-9][0-9]{0,17}") ? Long.parseLong(card) : 0);
  }

  /** Links the question to this card, to which one that says the same is linked. */
  public String linkTo(long problemId) {
    offer(questionDesk.link(seen(), problemId));
    notices.done("question_question.linked");
    return HERE;
  }

  /** The cards to which the question can be linked; none when it is linked, or not public yet. */
  public List<ProblemRow> getCards() {
    return cards;
  }

  /** The card of a similar question that this one could have, too; null when it has no such. */
  public @Nullable ProblemRow cardOf(AlikeRow one) {
    ProblemRow known = one.card();
    return known != null
            && known.ministryCode().equals(getMeeting().ministryCode())
            && known.regionKato().equals(getMeeting().regionKato())
        ? known
        : null;
  }

  /** Whether the question can be linked to this card. */
  public boolean isLinkable(ProblemRow one) {
    return cards.contains(one);
  }

  public String getCard() {
    return card;
  }

  public void setCard(@Nullable String card) {
    this.card = card == null ? "" : card;
  }

  /** Undoes what the caller did last with the question. */
  public String undo() {
    UndoDeed deed = Objects.requireNonNull(undoable);
    justDone.forget(List.of(deed));
    questionDesk.undo(deed);
    notices.done("question_question.undone");
    return HERE;
  }

  /** What the caller did last with the question and can undo; null when nothing. */
  public @Nullable UndoDeed getUndoable() {
    return undoable;
  }

  private UndoDeed step() {
    return new UndoDeed(getQuestion().id(), null);
  }

  private void offer(@Nullable UndoDeed deed) {
    justDone.offer(Optional.ofNullable(deed).stream().toList(), clock.instant());
  }

  public String getOwnDay() {
    return ownDay;
  }

  public void setOwnDay(@Nullable String ownDay) {
    this.ownDay = ownDay == null ? "" : ownDay;
  }

  private static String named(@Nullable String login) {
    return login == null ? QuestionAssigning.NOBODY : login;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(@Nullable String person) {
    this.person = person == null ? "" : person;
  }

  /** Puts the text of the template chosen below what was typed; nothing typed is lost. */
  public void insert() {
    inserted = false;
    if (!template.matches("[1-9][0-9]{0,17}")) {
      throw new InvalidInput(List.of(new InvalidInput.Fault("answer_template", "empty", 1)));
    }
    long chosen = Long.parseLong(template);
    String filled = templateDesk.fill(chosen, getQuestion().id(), language);
    text = text.isBlank() ? filled : text.strip() + "\n\n" + filled;
    usedTemplate = chosen;
    template = "";
    inserted = true;
  }

  /** Takes the words that somebody else has saved; the own ones stay beside, to be read. */
  public void takeTheirs() {
    AnswerDetail theirs = answer;
    if (theirs != null) {
      aside = text;
      outcome = theirs.outcome();
      language = theirs.language();
      text = theirs.text();
    }
  }

  /** The own words that gave way to somebody else's; empty when none did. */
  public String getAside() {
    return aside;
  }

  /** Who else has the question open. */
  public List<PresentRow> getPresent() {
    return present;
  }

  /** Whether the text of a template was put into the editor just now. */
  public boolean isInserted() {
    return inserted;
  }

  /** What is still to be filled in by hand, such as {@code {срок}}. */
  public String getBlanks() {
    return String.join(" ", TemplateBlank.left(text));
  }

  /** The templates that fit, those for the question's topic first. */
  public List<TemplateRow> getTemplates() {
    return templates;
  }

  /** The title of the template from which the answer came; empty when from none. */
  public String getOrigin() {
    return origin;
  }

  public String getTemplate() {
    return template;
  }

  public void setTemplate(@Nullable String template) {
    this.template = template == null ? "" : template;
  }

  /** Keeps the draft. */
  public String draft() {
    inserted = false;
    answerDesk.draft(wish());
    notices.done("question_question.drafted");
    return HERE;
  }

  /** Keeps the draft and gives it to the approver. */
  public String send() {
    inserted = false;
    answerDesk.sendToClearance(wish());
    notices.done("question_question.sent");
    return HERE;
  }

  /** Takes the answer back from clearance. */
  public String takeBack() {
    answerDesk.takeBack(getQuestion().id(), answerVersion());
    notices.done("question_question.taken_back");
    return HERE;
  }

  /** Clears the answer. */
  public String clear() {
    answerDesk.clear(getQuestion().id(), answerVersion());
    notices.done("question_question.cleared");
    return HERE;
  }

  /** Signs the answer off. */
  public String signOff() {
    answerDesk.signOff(getQuestion().id(), answerVersion());
    notices.done("question_question.signed_off");
    return HERE;
  }

  /** Sends the answer back with the remark typed. */
  public String sendBack() {
    answerDesk.sendBack(getQuestion().id(), answerVersion(), remark);
    notices.done("question_question.sent_back");
    return HERE;
  }

  /** Publishes the answer. */
  public String publish() {
    answerDesk.publish(getQuestion().id(), answerVersion());
    notices.done(
        getQuestion().gaveEmail()
            ? "question_question.published_told"
            : "question_question.published");
    return HERE;
  }

  /** Lets everybody have a file. */
  public String release(UUID file) {
    filesDesk.release(file, why);
    notices.done("question_files.released");
    return HERE;
  }

  /** Keeps a file from everybody, for the reason typed. */
  public String hide(UUID file) {
    filesDesk.hide(file, why);
    notices.done("question_files.hidden");
    return HERE;
  }

  /** Adds the chosen file. */
  public String addFile() throws IOException {
    Part chosen = added;
    if (chosen == null || chosen.getSize() == 0) {
      throw new InvalidInput(List.of(new InvalidInput.Fault(FileRefused.FIELD, "empty", 0)));
    }
    try (InputStream content = chosen.getInputStream()) {
      filesDesk.add(
          getQuestion().id(),
          Objects.requireNonNullElse(chosen.getSubmittedFileName(), ""),
          content);
    }
    notices.done("question_files.added");
    return HERE;
  }

  /** Whether the question can be published now, by the caller. */
  public boolean isAcceptable() {
    return holds(Role.OFFICER) && getQuestion().status() == QuestionStatus.RECEIVED;
  }

  /** Whether the question can be declined now, by the caller. */
  public boolean isDeclinable() {
    return holds(Role.OFFICER) && getQuestion().status().leadsTo(QuestionStatus.DECLINED);
  }

  /** Whether the question can be handed over now, by the caller. */
  public boolean isHandable() {
    DeskDetail q = getQuestion();
    return holds(Role.OFFICER)
        && q.status().leadsTo(QuestionStatus.HANDED_OVER)
        && !q.isHandOverWaiting()
        && !q.isOutside()
        && q.handOvers().size() < QuestionHandOver.MOST;
  }

  /** Whether the caller may say now that the answer needs more time. */
  public boolean isHoldable() {
    return holding == null
        && holds(Role.OFFICER, Role.APPROVER)
        && isOwed()
        && !getQuestion().isHandOverWaiting();
  }

  /** That the answer needs more time; null when nobody has said so. */
  public @Nullable HoldingReplyRow getHolding() {
    return holding;
  }

  /** Whether personal data in the text can be hidden now, by the caller. */
  public boolean isHideable() {
    QuestionStatus status = getQuestion().status();
    return holds(Role.OFFICER) && (status == QuestionStatus.RECEIVED || status.isPublic());
  }

  /** Whether it was handed over to the caller's body, which is to take it on or to give it back. */
  public boolean isOffered() {
    return getQuestion().held() && getQuestion().isHandOverWaiting();
  }

  /** Whether the question can be answered here and now. */
  public boolean isAnswerable() {
    DeskDetail q = getQuestion();
    return q.held() && q.status().awaitsAnswer() && !q.isHandOverWaiting();
  }

  /** Whether the caller may word the answer now. */
  public boolean isWordable() {
    return holds(Role.OFFICER) && isAnswerable() && (answer == null || is(AnswerStatus.DRAFT));
  }

  /** Whether the caller may take the answer back now, from clearance or cleared. */
  public boolean isRecallable() {
    return holds(Role.OFFICER) && answer != null && answer.status().isRecallable();
  }

  /** Whether the caller may clear the answer now; not the own one. */
  public boolean isClearable() {
    return is(AnswerStatus.IN_CLEARANCE) && isOfDesk() && !isOwn();
  }

  /** Whether the caller may sign the answer off now; not what is his own or what he has cleared. */
  public boolean isSignable() {
    return isToSign() && !isOwn() && !isClearedByCaller();
  }

  /** Why the caller leaves the next step to somebody else; empty when that is not so. */
  public String getForOthers() {
    if (is(AnswerStatus.IN_CLEARANCE) && isOwn()) {
      return "question_question.own_uncleared";
    } else if (isToSign() && isOwn()) {
      return "question_question.own";
    }
    return isToSign() && isClearedByCaller() ? "ClearedByYourself" : "";
  }

  /** Whether the caller may send the answer back now. */
  public boolean isReturnable() {
    return isClearable()
        || ((is(AnswerStatus.CLEARED) || is(AnswerStatus.SIGNED_OFF))
            && holds(Role.APPROVER, Role.EDITOR));
  }

  /** Whether the caller may publish the answer now. */
  public boolean isPublishable() {
    return is(AnswerStatus.SIGNED_OFF) && holds(Role.OFFICER, Role.EDITOR);
  }

  public boolean isOfficer() {
    return holds(Role.OFFICER);
  }

  public boolean isOverdue() {
    return getQuestion().isOverdue(LocalDate.now(clock));
  }

  /** Whether the written answer is owed and not public yet. */
  public boolean isOwed() {
    return getQuestion().answerDueOn() != null && getQuestion().status().awaitsAnswer();
  }

  /** The working days that the edition of the meeting's day gives for the written answer. */
  public int getTerm() {
    LocalDate day = LocalDate.ofInstant(getMeeting().startsAt(), HouseClock.ZONE);
    return lawBook.inForceOn(day).writtenAnswerWorkingDays();
  }

  /** How many of the steps to a public answer are done: drafted, cleared, signed off, published. */
  public int getStepsDone() {
    return answer == null ? 0 : answer.status().ordinal();
  }

  /** Whether somebody else changed the question or its answer while this page was open. */
  public boolean isOvertaken() {
    return overtaken;
  }

  /** Whether somebody else worded the answer in the meantime, differently. */
  public boolean isRewordedByOther() {
    AnswerDetail theirs = answer;
    return reworded && theirs != null && !text.isEmpty() && !same(theirs.text(), text);
  }

  /** The history, newest first: of the question, and of its answer. */
  public List<HistoryLine> getHistory() {
    return history;
  }

  public DeskDetail getQuestion() {
    if (question == null) {
      throw new NotFound(number);
    }
    return question;
  }

  public @Nullable AnswerDetail getAnswer() {
    return answer;
  }

  /** That the author finds the question not answered; null when nobody says so. */
  public @Nullable DisputeDetail getDispute() {
    return dispute;
  }

  /** The correction of the answer that is not public yet; null when nobody corrects it. */
  public @Nullable CorrectionDetail getCorrection() {
    return correction;
  }

  /** Whether the caller may begin to correct the answer; what is disputed is corrected there. */
  public boolean isCorrectable() {
    return holds(Role.OFFICER)
        && is(AnswerStatus.PUBLISHED)
        && correction == null
        && (dispute == null || !dispute.status().awaitsReply());
  }

  /** The files of the question. */
  public List<QuestionFile> getFiles() {
    return files;
  }

  /** Whether one more file can be added. */
  public boolean isRoomForFile() {
    return files.size() < Attachments.MOST;
  }

  /** What the author has said of the answer; null when nothing. */
  public @Nullable Satisfaction getRating() {
    return rating;
  }

  public ScheduleRow getMeeting() {
    return Objects.requireNonNull(meeting);
  }

  public @Nullable ProblemRow getProblem() {
    return problem;
  }

  /** Whether the body that has the question keeps the card of its problem, too. */
  public boolean isOwnProblem() {
    ProblemRow card = problem;
    return card != null && card.ministryCode().equals(getQuestion().ministryCode());
  }

  public boolean isPublic() {
    return getQuestion().status().isPublic();
  }

  public List<DeclineReason> getReasons() {
    return Arrays.asList(DeclineReason.values());
  }

  public List<AnswerOutcome> getOutcomes() {
    return Arrays.asList(AnswerOutcome.values());
  }

  /** Whether the topic shown was suggested from the words of the question; nobody has said so. */
  public boolean isTopicSuggested() {
    return topicSuggested;
  }

  public List<Topic> getTopics() {
    return topics.offered(topic);
  }

  /** The query of the list from which one came; empty for the inbox as it opens. */
  public String getBack() {
    return back;
  }

  /** The same as one word of an address. */
  public String getBackWord() {
    return URLEncoder.encode(back, StandardCharsets.UTF_8);
  }

  /** Takes a query only; it cannot lead out of the inbox. */
  public void setBack(@Nullable String back) {
    this.back = back != null && back.matches("[A-Za-z0-9=&%+._~*-]{0,600}") ? back : "";
  }

  /** Whether the page stands beside the inbox. */
  public boolean isBeside() {
    return "1".equals(beside);
  }

  /** What the address says of {@link #isBeside()}; null leaves it out of the next address. */
  public @Nullable String getBesideWord() {
    return beside;
  }

  public void setBesideWord(@Nullable String word) {
    beside = "1".equals(word) ? word : null;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number;
  }

  public @Nullable DeclineReason getReason() {
    return reason;
  }

  public void setReason(@Nullable DeclineReason reason) {
    this.reason = reason;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(@Nullable String topic) {
    this.topic = topic == null ? "" : topic;
  }

  public @Nullable AnswerOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(@Nullable AnswerOutcome outcome) {
    this.outcome = outcome;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(@Nullable String why) {
    this.why = why == null ? "" : why;
  }

  public @Nullable Part getAdded() {
    return added;
  }

  public void setAdded(@Nullable Part added) {
    this.added = added;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(@Nullable String remark) {
    this.remark = remark == null ? "" : remark;
  }

  /** When somebody did what, at the question or at its answer. */
  public record HistoryLine(
      Instant at, String key, @Nullable String by, @Nullable String reason, boolean coded)
      implements Serializable {
    static HistoryLine received(Instant at) {
      return new HistoryLine(at, "question_step.RECEIVED", null, null, false);
    }

    static HistoryLine of(DeskMoveRow move) {
      return new HistoryLine(
          move.at(),
          "question_step." + step(move),
          move.by(),
          move.isUndo() || move.isGivenBack() ? null : move.reason(),
          move.to() == QuestionStatus.DECLINED);
    }

    private static String step(DeskMoveRow move) {
      if (move.isUndo()) {
        return "UNDONE";
      } else if (move.isGivenBack()) {
        return "GIVEN_BACK";
      }
      return move.to() == QuestionStatus.RECEIVED ? "WRITTEN_DOWN" : move.to().name();
    }

    static HistoryLine of(AnswerMoveRow move) {
      String step =
          move.from() == null ? "FIRST" : move.from() == move.to() ? "CORRECTED" : move.to().name();
      boolean back = move.from() != null && move.to() == AnswerStatus.DRAFT;
      String key = back ? (move.remark() == null ? "TAKEN_BACK" : "SENT_BACK") : step;
      return new HistoryLine(move.at(), "answer_step." + key, move.by(), move.remark(), false);
    }
  }

  private void read() {
    DeskDetail read = questionDesk.question(number);
    question = read;
    holding = holdingDesk.of(read.id()).orElse(null);
    if (read.held()) {
      answer = answerDesk.answer(read.id()).orElse(null);
      dispute = disputeDesk.dispute(read.id()).orElse(null);
      correction = correctionDesk.correction(read.id()).orElse(null);
      files = filesDesk.files(read.id());
      rating = disputeDesk.rating(read.id()).orElse(null);
      charge = assigning.among(List.of(read.id())).stream().findFirst().orElse(null);
      choices = assigning.choices(read.id());
    }
  }

  private List<HistoryLine> told() {
    List<HistoryLine> lines = new ArrayList<>();
    lines.add(HistoryLine.received(getQuestion().askedAt()));
    getQuestion().moves().forEach(move -> lines.add(HistoryLine.of(move)));
    choices.stream()
        .filter(choice -> choice.matter() != DeskMatter.PROBLEM)
        .flatMap(this::lines)
        .forEach(lines::add);
    if (answer != null) {
      answer.moves().stream()
          .filter(move -> move.to() != AnswerStatus.PUBLISHED || move.from() == move.to())
          .map(HistoryLine::of)
          .forEach(lines::add);
    }
    Collections.reverse(lines); // of two at the same moment the later one stands above
    lines.sort(Comparator.comparing(HistoryLine::at).reversed());
    return lines;
  }

  private Stream<HistoryLine> lines(DeskChoiceRow choice) {
    String code = choice.becomes();
    String what = code == null ? null : told(choice.matter(), code);
    HistoryLine made =
        new HistoryLine(
            choice.at(),
            "question_step." + choice.matter() + (code == null ? ".NONE" : ""),
            choice.by(),
            what,
            false);
    Instant undoneAt = choice.undoneAt();
    return undoneAt == null
        ? Stream.of(made)
        : Stream.of(
            made, new HistoryLine(undoneAt, "question_step.UNDONE", choice.by(), null, false));
  }

  private String told(DeskMatter matter, String code) {
    return switch (matter) {
      case TOPIC ->
          topics.topic(code).map(known -> known.fullName(desk.getLanguage())).orElse(code);
      case OWN_DAY -> dates.day(LocalDate.parse(code));
      case PERSON, PROBLEM -> code;
    };
  }

  private SeenQuestion seen() {
    return new SeenQuestion(getQuestion().id(), getQuestion().version());
  }

  private int answerVersion() {
    return answer == null ? DraftAnswer.NEW : answer.version();
  }

  private DraftAnswer wish() {
    return new DraftAnswer(
        getQuestion().id(), answerVersion(), outcome, language, text, usedTemplate);
  }

  private boolean is(AnswerStatus status) {
    return answer != null && answer.status() == status;
  }

  private boolean isOwn() {
    return answer != null && answer.draftedBy().equals(caller.login());
  }

  private boolean isToSign() {
    return is(AnswerStatus.CLEARED) && holds(Role.APPROVER);
  }

  private boolean isClearedByCaller() {
    return answer != null && caller.login().equals(answer.clearedBy());
  }

  private boolean isOfDesk() {
    return holds(Role.OFFICER, Role.APPROVER, Role.EDITOR);
  }

  private boolean holds(Role... roles) {
    return caller.holdsAt(getQuestion().ministryCode(), roles);
  }

  /** Browsers send other ends of lines than are kept. */
  private static boolean same(String kept, String typed) {
    return kept.strip().equals(typed.replace("\r\n", "\n").strip());
  }
}
