package kz.kezdesu.backoffice.problem;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.problem.ChangeMeasure;
import kz.kezdesu.problem.DropMeasure;
import kz.kezdesu.problem.FinishMeasure;
import kz.kezdesu.problem.MeasureDesk;
import kz.kezdesu.problem.MeasureRow;
import kz.kezdesu.problem.ProblemDesk;
import kz.kezdesu.problem.ProblemDetail;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** One planned measure: taken, dropped with a reason, or given other words. */
@Named
@ViewScoped
@InMenu(
    order = 41,
    roles = {Role.OFFICER},
    listed = false)
public class MeasurePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private ProblemDesk problemDesk;
  @EJB private MeasureDesk measureDesk;
  @Inject private Caller caller;
  @Inject private Notices notices;
  @Inject private Clock clock;

  private String problem = "";
  private String id = "";
  private @Nullable ProblemRow card;
  private @Nullable MeasureRow measure;
  private MeasureEntry entry = new MeasureEntry();
  private String doneOn = "";
  private String outcomeKk = "";
  private String outcomeRu = "";
  private String reasonKk = "";
  private String reasonRu = "";
  private boolean contested;

  /** Reads the measure of the card. */
  public void load() {
    entry = new MeasureEntry(read());
    doneOn = LocalDate.now(clock).toString();
  }

  /** After a deed that was refused: the measure as it is now; what was typed stays. */
  public void look() {
    if (FacesContext.getCurrentInstance().isPostback()) {
      int seen = getMeasure().version();
      contested = read().version() != seen;
    }
  }

  private MeasureRow read() {
    ProblemDetail detail = problemDesk.card(number(problem)).detail();
    if (!caller.holdsAt(detail.line().ministryCode(), Role.OFFICER)) {
      throw new NotYours();
    }
    long wanted = number(id);
    card = detail.line();
    MeasureRow found =
        detail.measures().stream()
            .filter(one -> one.id() == wanted)
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    measure = found;
    return found;
  }

  /** The measure was taken. */
  public void finish() throws IOException {
    measureDesk.finish(
        new FinishMeasure(
            number(id), getMeasure().version(), doneOn, new TypedText(outcomeKk, outcomeRu, "")));
    back("problem_measure.finished");
  }

  /** The measure will not be taken. */
  public void drop() throws IOException {
    measureDesk.drop(
        new DropMeasure(number(id), getMeasure().version(), new TypedText(reasonKk, reasonRu, "")));
    back("problem_measure.dropped");
  }

  /** The measure promises what was typed. */
  public void change() throws IOException {
    measureDesk.change(new ChangeMeasure(number(id), getMeasure().version(), entry.words()));
    back("problem_measure.changed");
  }

  private void back(String said) throws IOException {
    notices.done(said);
    ProblemPage.showMeasures(number(problem));
  }

  /** Whether somebody else has changed the measure since the page was opened. */
  public boolean isContested() {
    return contested;
  }

  public boolean isLate() {
    return getMeasure().isLate(LocalDate.now(clock));
  }

  public MeasureRow getMeasure() {
    if (measure == null) {
      throw new NotFound(id);
    }
    return measure;
  }

  public ProblemRow getCard() {
    if (card == null) {
      throw new NotFound(problem);
    }
    return card;
  }

  public MeasureEntry getEntry() {
    return entry;
  }

  public String getProblem() {
    return problem;
  }

  public void setProblem(@Nullable String problem) {
    this.problem = orEmpty(problem);
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = orEmpty(id);
  }

  public String getDoneOn() {
    return doneOn;
  }

  public void setDoneOn(@Nullable String doneOn) {
    this.doneOn = orEmpty(doneOn);
  }

  public String getOutcomeKk() {
    return outcomeKk;
  }

  public void setOutcomeKk(@Nullable String text) {
    outcomeKk = orEmpty(text);
  }

  public String getOutcomeRu() {
    return outcomeRu;
  }

  public void setOutcomeRu(@Nullable String text) {
    outcomeRu = orEmpty(text);
  }

  public String getReasonKk() {
    return reasonKk;
  }

  public void setReasonKk(@Nullable String text) {
    reasonKk = orEmpty(text);
  }

  public String getReasonRu() {
    return reasonRu;
  }

  public void setReasonRu(@Nullable String text) {
    reasonRu = orEmpty(text);
  }

  private static long number(String typed) {
    if (!typed.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound(typed);
    }
    return Long.parseLong(typed);
  }

  private static String orEmpty(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
