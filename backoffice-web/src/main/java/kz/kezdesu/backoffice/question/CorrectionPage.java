package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import kz.kezdesu.answer.AnswerDesk;
import kz.kezdesu.answer.AnswerDetail;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.CorrectAnswer;
import kz.kezdesu.answer.CorrectionDesk;
import kz.kezdesu.answer.CorrectionDetail;
import kz.kezdesu.answer.CorrectionStatus;
import kz.kezdesu.answer.DeskPresence;
import kz.kezdesu.answer.DeskSubject;
import kz.kezdesu.answer.PresentRow;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.question.DeskDetail;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * A published answer is corrected: what was asked, what the answer says, why it is corrected and
 * what it is to say. An officer words it, an approver publishes it.
 */
@Named
@ViewScoped
@InMenu(
    order = 16,
    roles = {Role.OFFICER, Role.APPROVER, Role.EDITOR},
    listed = false,
    ofAkimat = true)
public class CorrectionPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String HERE =
      "/question/correction?faces-redirect=true&includeViewParams=true";

  @EJB private QuestionDesk questionDesk;
  @EJB private AnswerDesk answerDesk;
  @EJB private CorrectionDesk correctionDesk;
  @EJB private DeskPresence presence;
  @Inject private Caller caller;
  @Inject private Notices notices;
  @Inject private FacesContext faces;

  private String number = "";
  private @Nullable DeskDetail question;
  private @Nullable AnswerDetail answer;
  private @Nullable CorrectionDetail correction;
  private boolean overtaken;
  private List<PresentRow> present = List.of();

  private String reason = "";
  private boolean hidesEarlier;
  private @Nullable AnswerOutcome outcome;
  private String text = "";
  private String remark = "";

  /** Reads the question, its answer and the correction as far as it is worded. */
  public void load() {
    read();
    CorrectionDetail begun = correction;
    reason = begun == null ? "" : begun.reason();
    hidesEarlier = begun != null && begun.hidesEarlier();
    outcome = begun == null ? getAnswer().outcome() : begun.outcome();
    text = begun == null ? getAnswer().text() : begun.text();
  }

  /** Before the page is shown: after a refusal it looks again, to show what others have done. */
  public void show() {
    if (faces.isPostback()) {
      int seen = version();
      read();
      overtaken = seen != version();
    }
    present = presence.here(DeskSubject.QUESTION, getQuestion().id());
  }

  /** Who else has the same open. */
  public List<PresentRow> getPresent() {
    return present;
  }

  /** Gives the correction to the approver. */
  public String send() {
    correctionDesk.send(
        new CorrectAnswer(getQuestion().id(), version(), reason, hidesEarlier, outcome, text));
    notices.done("question_correction.sent");
    return HERE;
  }

  /** Takes the correction back from clearance. */
  public String takeBack() {
    correctionDesk.takeBack(getQuestion().id(), version());
    notices.done("question_correction.taken_back");
    return HERE;
  }

  /** Leaves the answer as it is. */
  public String drop() {
    correctionDesk.drop(getQuestion().id(), version());
    notices.done("question_correction.dropped");
    return "/question/question?faces-redirect=true&number=" + number;
  }

  /** Publishes the correction. */
  public String publish() {
    correctionDesk.publish(getQuestion().id(), version());
    notices.done(
        getQuestion().gaveEmail()
            ? "question_correction.published_told"
            : "question_correction.published");
    return "/question/question?faces-redirect=true&number=" + number;
  }

  /** Sends the correction back with the remark typed. */
  public String sendBack() {
    correctionDesk.sendBack(getQuestion().id(), version(), remark);
    notices.done("question_correction.sent_back");
    return HERE;
  }

  /** Whether the caller may word the correction now. */
  public boolean isWordable() {
    return holds(Role.OFFICER) && (correction == null || is(CorrectionStatus.OPEN));
  }

  /** Whether the caller may take the correction back now. */
  public boolean isRecallable() {
    return holds(Role.OFFICER) && is(CorrectionStatus.IN_CLEARANCE);
  }

  /** Whether the caller may publish the correction now, or send it back. */
  public boolean isDecidable() {
    return holds(Role.APPROVER) && is(CorrectionStatus.IN_CLEARANCE) && !isOwn();
  }

  /** Whether the caller would publish the correction, but has worded it. */
  public boolean isOwnInClearance() {
    return holds(Role.APPROVER) && is(CorrectionStatus.IN_CLEARANCE) && isOwn();
  }

  /** Whether somebody else was faster. */
  public boolean isOvertaken() {
    return overtaken;
  }

  public DeskDetail getQuestion() {
    if (question == null) {
      throw new NotFound(number);
    }
    return question;
  }

  public AnswerDetail getAnswer() {
    if (answer == null) {
      throw new NotFound(number);
    }
    return answer;
  }

  /** What is worded so far; null when nobody has begun. */
  public @Nullable CorrectionDetail getCorrection() {
    return correction;
  }

  public List<AnswerOutcome> getOutcomes() {
    return Arrays.asList(AnswerOutcome.values());
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public boolean isHidesEarlier() {
    return hidesEarlier;
  }

  public void setHidesEarlier(boolean hidesEarlier) {
    this.hidesEarlier = hidesEarlier;
  }

  public @Nullable AnswerOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(@Nullable AnswerOutcome outcome) {
    this.outcome = outcome;
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(@Nullable String remark) {
    this.remark = remark == null ? "" : remark;
  }

  private void read() {
    DeskDetail read = questionDesk.question(number);
    AnswerDetail known = answerDesk.answer(read.id()).orElseThrow(() -> new NotFound(number));
    if (!known.status().isPublic()) {
      throw new NotFound(number);
    }
    question = read;
    answer = known;
    correction = correctionDesk.correction(read.id()).orElse(null);
  }

  private int version() {
    return correction == null ? CorrectAnswer.NEW : correction.version();
  }

  private boolean is(CorrectionStatus status) {
    return correction != null && correction.status() == status;
  }

  private boolean isOwn() {
    return correction != null && caller.login().equals(correction.wordedBy());
  }

  private boolean holds(Role... roles) {
    return caller.holdsAt(getQuestion().ministryCode(), roles);
  }
}
