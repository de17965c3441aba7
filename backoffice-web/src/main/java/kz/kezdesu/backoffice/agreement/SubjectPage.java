package kz.kezdesu.backoffice.agreement;

import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import kz.kezdesu.agreement.AgreementDesk;
import kz.kezdesu.agreement.AgreementSheet;
import kz.kezdesu.agreement.AgreementStepRow;
import kz.kezdesu.agreement.AnswerOffer;
import kz.kezdesu.agreement.Signature;
import kz.kezdesu.backoffice.meeting.MeetingId;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.decree.AkimatAgreement.Standing;
import kz.kezdesu.decree.AkimatAgreement.Subject;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.AccountDetail;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * One agreement of one meeting: where it stands, its history, and the step that the reader has
 * chosen: {@code offer}, {@code agree} or {@code refuse}, each with its own form.
 */
public abstract class SubjectPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private AgreementDesk agreementDesk;
  @Inject private Notices notices;
  @Inject private transient Caller caller;

  private String meeting = "";
  private String deed = "";
  private String signerName = "";
  private String signerPost = "";
  private final Words reason = new Words(TypedText.nothing());
  private @Nullable AgreementSheet sheet;

  abstract Subject subject();

  /** Puts into the form what is offered now, to be changed. */
  abstract void begin(AgreementSheet shown);

  /** Reads the agreement; who signed here before signs the same way again. */
  public void load() {
    refresh();
    signerName = caller.account().map(AccountDetail::name).orElse("");
    getSheet().steps().stream()
        .filter(step -> step.by().equals(caller.login()))
        .findFirst()
        .ifPresent(this::signLike);
    begin(getSheet());
  }

  private void signLike(AgreementStepRow step) {
    signerName = step.signerName();
    signerPost = step.signerPost();
  }

  /** Agrees to what was offered. */
  public void agree() throws IOException {
    changing(() -> agreementDesk.agree(answer()));
    leave("agreed");
  }

  /** Refuses what was offered. */
  public void refuse() throws IOException {
    changing(() -> agreementDesk.refuse(answer(), reason.typed()));
    leave("refused");
  }

  private AnswerOffer answer() {
    return new AnswerOffer(number(), subject(), getSheet().version(), signature());
  }

  /** Does it; when somebody was faster, the page shows what they did beside what was typed. */
  final void changing(Runnable deed) {
    try {
      deed.run();
    } catch (ChangedMeanwhile faster) {
      refresh();
      throw faster;
    }
  }

  /** Says what was done, on the page as it is then. */
  final void leave(String done) throws IOException {
    notices.done("agreement_sheet.done." + done);
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(
        external.getRequestContextPath() + "/agreement/" + getView() + "?meeting=" + number());
  }

  private void refresh() {
    sheet = agreementDesk.sheet(number(), subject());
  }

  final AgreementDesk desk() {
    return agreementDesk;
  }

  final long number() {
    return MeetingId.of(meeting);
  }

  final Signature signature() {
    return new Signature(signerName, signerPost);
  }

  /** The page of this agreement below {@code /agreement/}. */
  public String getView() {
    return subject().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public AgreementSheet getSheet() {
    if (sheet == null) {
      throw new NotFound(meeting);
    }
    return sheet;
  }

  /** Whether the form of this step is shown. */
  public boolean isDoing(String step) {
    return deed.equals(step)
        && (step.equals("offer") ? getSheet().mayAct() : getSheet().mayAnswer());
  }

  /** Whether an offer of the reader would be the first, or follow one that is settled. */
  public boolean isFirstOffer() {
    Standing standing = getSheet().standing();
    return standing != Standing.AWAITS_AKIMAT && standing != Standing.AWAITS_MINISTRY;
  }

  /** Whether the meeting itself can be opened by the one who reads. */
  public boolean isOfTheMinistry() {
    return caller.holdsAt(
        getSheet().meeting().ministryCode(), Role.OFFICER, Role.EDITOR, Role.APPROVER);
  }

  /** Whether the one who reads controls execution, and so reads all else of the meeting too (7). */
  public boolean isControl() {
    return caller.holds(Role.PRESIDENTIAL_ADMINISTRATION);
  }

  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(@Nullable String meeting) {
    this.meeting = meeting == null ? "" : meeting;
  }

  public String getDeed() {
    return deed;
  }

  public void setDeed(@Nullable String deed) {
    this.deed = deed == null ? "" : deed;
  }

  public String getSignerName() {
    return signerName;
  }

  public void setSignerName(@Nullable String signerName) {
    this.signerName = signerName == null ? "" : signerName;
  }

  public String getSignerPost() {
    return signerPost;
  }

  public void setSignerPost(@Nullable String signerPost) {
    this.signerPost = signerPost == null ? "" : signerPost;
  }

  public Words getReason() {
    return reason;
  }
}
