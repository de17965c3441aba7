package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.question.DeskDetail;
import kz.kezdesu.question.HoldReply;
import kz.kezdesu.question.HoldingReason;
import kz.kezdesu.question.HoldingReplyRow;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.question.QuestionHolding;
import kz.kezdesu.question.SeenQuestion;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** Says that a written answer needs more time, and prolongs its term where that is allowed. */
@Named
@ViewScoped
@InMenu(
    order = 15,
    roles = {Role.OFFICER, Role.APPROVER},
    listed = false,
    ofAkimat = true)
public class HoldingPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private QuestionDesk questionDesk;
  @EJB private QuestionHolding holding;
  @Inject private Caller caller;
  @Inject private Notices notices;
  @Inject private FacesContext faces;

  private String number = "";
  private @Nullable DeskDetail question;
  private @Nullable HoldingReplyRow said;
  private @Nullable LocalDate latest;

  private @Nullable HoldingReason reason;
  private final Words note = new Words(TypedText.nothing());
  private String until = "";

  /** Reads the question, and what was said before. */
  public void load() {
    DeskDetail read = questionDesk.question(number);
    question = read;
    said = holding.of(read.id()).orElse(null);
    latest = isSayable() ? holding.latest(read.id()).orElse(null) : null;
  }

  /** Before the page is shown: after a refusal it looks again, to show what others have done. */
  public void show() {
    if (faces.isPostback()) {
      load();
    }
  }

  /** Says it. */
  public String send() {
    holding.reply(
        new HoldReply(
            new SeenQuestion(getQuestion().id(), getQuestion().version()),
            reason,
            note.typed(),
            until));
    notices.done("question_holding.done", number);
    return "/question/question?faces-redirect=true&number=" + number;
  }

  /** Whether it can be said now, by the caller. */
  public boolean isSayable() {
    DeskDetail q = getQuestion();
    return said == null
        && q.held()
        && q.answerDueOn() != null
        && q.status().awaitsAnswer()
        && !q.isHandOverWaiting();
  }

  /** Whether the caller may prolong the term by it. */
  public boolean isProlongable() {
    return latest != null && caller.holdsAt(getQuestion().ministryCode(), Role.APPROVER);
  }

  public DeskDetail getQuestion() {
    if (question == null) {
      throw new NotFound(number);
    }
    return question;
  }

  /** What was said before; null when nothing was. */
  public @Nullable HoldingReplyRow getSaid() {
    return said;
  }

  /** The last day to which the term can be prolonged; null when it cannot be. */
  public @Nullable LocalDate getLatest() {
    return latest;
  }

  public List<HoldingReason> getReasons() {
    return Arrays.asList(HoldingReason.values());
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number;
  }

  public @Nullable HoldingReason getReason() {
    return reason;
  }

  public void setReason(@Nullable HoldingReason reason) {
    this.reason = reason;
  }

  public Words getNote() {
    return note;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(@Nullable String until) {
    this.until = until == null ? "" : until;
  }
}
