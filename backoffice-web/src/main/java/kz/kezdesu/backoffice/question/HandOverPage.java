package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.body.Body;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.question.DeskDetail;
import kz.kezdesu.question.HandOverQuestion;
import kz.kezdesu.question.HandOverReason;
import kz.kezdesu.question.HandOverRow;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.question.QuestionFile;
import kz.kezdesu.question.QuestionFilesDesk;
import kz.kezdesu.question.QuestionHandOver;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.ReturnQuestion;
import kz.kezdesu.question.ReturnReason;
import kz.kezdesu.question.SeenQuestion;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * Hands a question over to another body or to the state's system of appeals; the receiver takes it
 * on here, or gives it back. All hand-overs stand below, with what came of them.
 */
@Named
@ViewScoped
@InMenu(
    order = 13,
    roles = {Role.OFFICER, Role.APPROVER, Role.EDITOR},
    listed = false,
    ofAkimat = true)
public class HandOverPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private QuestionDesk questionDesk;
  @EJB private QuestionHandOver handOver;
  @EJB private QuestionFilesDesk filesDesk;
  @EJB private LawBook lawBook;
  @Inject private Caller caller;
  @Inject private Notices notices;
  @Inject private FacesContext faces;
  @Inject private Clock clock;

  private String number = "";
  private @Nullable DeskDetail question;
  private List<String> receivers = List.of();
  private List<QuestionFile> files = List.of();
  private String fixed = "";
  private boolean overtaken;
  private boolean gone;

  private String to = "";
  private @Nullable HandOverReason why;
  private String outsideNumber = "";
  private final Words note = new Words(TypedText.nothing());
  private @Nullable ReturnReason whyBack;
  private final Words noteBack = new Words(TypedText.nothing());

  /** Reads the question, and to whom it can go. */
  public void load() {
    DeskDetail read = questionDesk.question(number);
    question = read;
    files = isDecidable() ? filesDesk.files(read.id()) : List.of();
    receivers =
        isHandable()
            ? handOver.receivers(read.id()).stream()
                .sorted(Comparator.comparing(Body::getKind).thenComparing(Body::getCode))
                .map(Body::getCode)
                .toList()
            : List.of();
  }

  /** Before the page is shown: after a refusal it looks again, to show what others have done. */
  public void show() {
    if (!faces.isPostback()) {
      return;
    }
    int seen = getQuestion().version();
    try {
      load();
    } catch (NotYours givenBack) {
      // The body has it no longer: what was typed is still to be read.
      gone = true;
    }
    overtaken = gone || seen != getQuestion().version();
  }

  /** Whether somebody else was faster. */
  public boolean isOvertaken() {
    return overtaken;
  }

  /** Hands the question over. */
  public String send() {
    handOver.handOver(new HandOverQuestion(seen(), to, why, outsideNumber, note.typed()));
    notices.done(
        to.equals(HandOverQuestion.APPEALS)
            ? "question_handover.done_outside"
            : "question_handover.done",
        number);
    return toQuestion();
  }

  /** Corrects the number of the system of appeals. */
  public String fixNumber() {
    handOver.correctNumber(seen(), fixed);
    notices.done("question_handover.fixed");
    return "/question/hand-over?faces-redirect=true&number=" + number;
  }

  /** Takes the question on. */
  public String accept() {
    handOver.accept(seen());
    notices.done("question_handover.accepted", number);
    return toQuestion();
  }

  /** Gives the question back. */
  public String giveBack() {
    handOver.giveBack(new ReturnQuestion(seen(), whyBack, noteBack.typed()));
    notices.done("question_handover.given_back", number);
    return "/question/inbox?faces-redirect=true&folder=handed-to-us";
  }

  /** Whether the caller can hand the question over now. */
  public boolean isHandable() {
    DeskDetail q = getQuestion();
    return isOfficer()
        && q.status().leadsTo(QuestionStatus.HANDED_OVER)
        && !q.isHandOverWaiting()
        && !q.isOutside()
        && getLeft() > 0;
  }

  /** Whether the caller is to take the question on, or to give it back. */
  public boolean isDecidable() {
    return isOfficer() && getQuestion().isHandOverWaiting();
  }

  /** Whether the caller can correct the number of the system of appeals. */
  public boolean isFixable() {
    return isOfficer() && getQuestion().isOutside();
  }

  /** The files that came with the question, for whoever decides about it. */
  public List<QuestionFile> getFiles() {
    return files;
  }

  public String getFixed() {
    return fixed;
  }

  public void setFixed(@Nullable String fixed) {
    this.fixed = fixed == null ? "" : fixed;
  }

  /** How often it can be handed over yet. */
  public int getLeft() {
    return QuestionHandOver.MOST - getQuestion().handOvers().size();
  }

  /** How many working days are left for the written answer; below 0 when it is late. */
  public int getDaysLeft() {
    LocalDate due = getQuestion().answerDueOn();
    return due == null ? 0 : lawBook.workingDays().left(LocalDate.now(clock), due);
  }

  /** How many working days it is late. */
  public int getDaysLate() {
    return -getDaysLeft();
  }

  public DeskDetail getQuestion() {
    if (question == null) {
      throw new NotFound(number);
    }
    return question;
  }

  /** The hand-overs, newest first. */
  public List<HandOverRow> getHandOvers() {
    return getQuestion().handOvers().stream()
        .sorted(Comparator.comparingLong(HandOverRow::id).reversed())
        .toList();
  }

  /** The codes of the bodies that can get it. */
  public List<String> getReceivers() {
    return receivers;
  }

  public String getAppeals() {
    return HandOverQuestion.APPEALS;
  }

  public List<HandOverReason> getReasons() {
    return Arrays.asList(HandOverReason.values());
  }

  public List<ReturnReason> getReturnReasons() {
    return Arrays.asList(ReturnReason.values());
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number;
  }

  public String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to == null ? "" : to;
  }

  public @Nullable HandOverReason getWhy() {
    return why;
  }

  public void setWhy(@Nullable HandOverReason why) {
    this.why = why;
  }

  public String getOutsideNumber() {
    return outsideNumber;
  }

  public void setOutsideNumber(@Nullable String outsideNumber) {
    this.outsideNumber = outsideNumber == null ? "" : outsideNumber;
  }

  public Words getNote() {
    return note;
  }

  public @Nullable ReturnReason getWhyBack() {
    return whyBack;
  }

  public void setWhyBack(@Nullable ReturnReason whyBack) {
    this.whyBack = whyBack;
  }

  public Words getNoteBack() {
    return noteBack;
  }

  private boolean isOfficer() {
    return !gone && caller.holdsAt(getQuestion().ministryCode(), Role.OFFICER);
  }

  private SeenQuestion seen() {
    return new SeenQuestion(getQuestion().id(), getQuestion().version());
  }

  private String toQuestion() {
    return "/question/question?faces-redirect=true&number=" + number;
  }
}
