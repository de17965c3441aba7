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
import java.util.List;
import kz.kezdesu.answer.AnswerDesk;
import kz.kezdesu.answer.AnswerDetail;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.DisputeDesk;
import kz.kezdesu.answer.DisputeDetail;
import kz.kezdesu.answer.DisputeStatus;
import kz.kezdesu.answer.ReasonHidden;
import kz.kezdesu.answer.ReplyToDispute;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.DeskDetail;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * An author says that a question is not answered: what was asked, what was answered, what is
 * missing, and the reply. An officer words it, an approver publishes it.
 */
@Named
@ViewScoped
@InMenu(
    order = 12,
    roles = {Role.OFFICER, Role.APPROVER, Role.EDITOR},
    listed = false,
    ofAkimat = true)
public class DisputePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String HERE = "/question/dispute?faces-redirect=true&includeViewParams=true";

  @EJB private QuestionDesk questionDesk;
  @EJB private AnswerDesk answerDesk;
  @EJB private DisputeDesk disputeDesk;
  @Inject private Caller caller;
  @Inject private Notices notices;
  @Inject private FacesContext faces;
  @Inject private transient Clock clock;

  private String number = "";
  private @Nullable DeskDetail question;
  private @Nullable AnswerDetail answer;
  private @Nullable DisputeDetail dispute;
  private boolean overtaken;

  private DisputeStatus stand = DisputeStatus.CORRECTED;
  private @Nullable AnswerOutcome outcome;
  private Language language = Language.KK;
  private String text = "";
  private String remark = "";
  private @Nullable ReasonHidden hidden;

  /** Reads the question, its answer and the dispute, and the reply as far as it is worded. */
  public void load() {
    read();
    DisputeDetail said = getDispute();
    AnswerDetail known = getAnswer();
    hidden = said.hiddenBecause();
    String worded = said.text();
    Language wordedIn = said.language();
    language = wordedIn == null ? known.language() : wordedIn;
    text = worded == null ? "" : worded;
    outcome = said.outcome() == null ? known.outcome() : said.outcome();
    stand =
        worded != null && said.outcome() == null ? DisputeStatus.UPHELD : DisputeStatus.CORRECTED;
  }

  /** Before the page is shown: after a refusal it looks again, to show what others have done. */
  public void show() {
    if (faces.isPostback()) {
      int seen = getDispute().version();
      read();
      overtaken = seen != getDispute().version();
    }
  }

  /** Whether somebody else was faster. */
  public boolean isOvertaken() {
    return overtaken;
  }

  /** Gives the reply to the approver. */
  public String reply() {
    disputeDesk.reply(
        new ReplyToDispute(
            getQuestion().id(),
            getDispute().version(),
            stand == DisputeStatus.CORRECTED,
            outcome,
            language,
            text));
    notices.done("question_dispute.sent");
    return HERE;
  }

  /** Publishes the reply. */
  public String publish() {
    disputeDesk.publish(getQuestion().id(), getDispute().version());
    notices.done("question_dispute.published");
    return HERE;
  }

  /** Sends the reply back with the remark typed. */
  public String sendBack() {
    disputeDesk.sendBack(getQuestion().id(), getDispute().version(), remark);
    notices.done("question_dispute.sent_back");
    return HERE;
  }

  /** Hides the author's words from the public. */
  public String hide() {
    disputeDesk.hideReason(getQuestion().id(), getDispute().version(), hidden);
    notices.done("question_dispute.hidden");
    return HERE;
  }

  /** Whether the caller may word the reply now. */
  public boolean isWordable() {
    return holds(Role.OFFICER) && getDispute().status() == DisputeStatus.OPEN;
  }

  /** Whether the caller may publish the reply now, or send it back. */
  public boolean isDecidable() {
    return holds(Role.APPROVER) && isInClearance() && !isOwn();
  }

  /** Whether the caller would publish the reply, but has worded it. */
  public boolean isOwnInClearance() {
    return holds(Role.APPROVER) && isInClearance() && isOwn();
  }

  /** Whether the caller may hide the author's words. */
  public boolean isHideable() {
    return holds(Role.OFFICER) && getDispute().hiddenBecause() == null;
  }

  /** Whether the reply is owed and its last day has passed. */
  public boolean isLate() {
    return getDispute().status().awaitsReply()
        && getDispute().dueOn().isBefore(LocalDate.now(clock));
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

  public DisputeDetail getDispute() {
    if (dispute == null) {
      throw new NotFound(number);
    }
    return dispute;
  }

  /** Both ways to reply. */
  public List<DisputeStatus> getStands() {
    return List.of(DisputeStatus.CORRECTED, DisputeStatus.UPHELD);
  }

  public List<AnswerOutcome> getOutcomes() {
    return Arrays.asList(AnswerOutcome.values());
  }

  public List<ReasonHidden> getWhyHidden() {
    return Arrays.asList(ReasonHidden.values());
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number;
  }

  public DisputeStatus getStand() {
    return stand;
  }

  public void setStand(@Nullable DisputeStatus stand) {
    this.stand = stand == null ? DisputeStatus.CORRECTED : stand;
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

  public String getRemark() {
    return remark;
  }

  public void setRemark(@Nullable String remark) {
    this.remark = remark == null ? "" : remark;
  }

  public @Nullable ReasonHidden getHidden() {
    return hidden;
  }

  public void setHidden(@Nullable ReasonHidden hidden) {
    this.hidden = hidden;
  }

  private void read() {
    DeskDetail read = questionDesk.question(number);
    dispute = disputeDesk.dispute(read.id()).orElseThrow(() -> new NotFound("dispute " + number));
    answer = answerDesk.answer(read.id()).orElseThrow(() -> new NotFound(number));
    question = read;
  }

  private boolean isInClearance() {
    return getDispute().status() == DisputeStatus.IN_CLEARANCE;
  }

  private boolean isOwn() {
    return caller.login().equals(getDispute().wordedBy());
  }

  private boolean holds(Role... roles) {
    return caller.holdsAt(getQuestion().ministryCode(), roles);
  }
}
