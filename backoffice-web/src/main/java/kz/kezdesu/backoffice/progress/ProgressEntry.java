package kz.kezdesu.backoffice.progress;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.decree.QuarterlyProgress.Standing;
import kz.kezdesu.problem.OpenProblem.Words;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.problem.ProgressLine;
import kz.kezdesu.problem.ProgressRow;
import kz.kezdesu.problem.PublishProgress;
import org.jspecify.annotations.Nullable;

/** A problem on the page of a quarter: what is known, and what is being typed about it. */
public class ProgressEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Quarter quarter;
  private ProgressLine known;
  private String textKk = "";
  private String textRu = "";
  private String textEn = "";
  private String percent;

  ProgressEntry(ProgressLine known, Quarter quarter) {
    this.known = known;
    this.quarter = quarter;
    percent = Integer.toString(known.detail().line().percent());
  }

  void look(ProgressLine now) {
    known = now;
  }

  PublishProgress wish() {
    return new PublishProgress(getRow().id(), quarter, new Words(textKk, textRu, textEn), percent);
  }

  /** Whether something was typed that can be published. */
  boolean isFilled() {
    return isOpen() && !(textKk.isBlank() && textRu.isBlank() && textEn.isBlank());
  }

  /** Whether something may be published for this quarter. */
  public boolean isOpen() {
    return getPublished() == null && known.standing() != Standing.NOT_OWED;
  }

  public ProblemRow getRow() {
    return known.detail().line();
  }

  public Standing getStanding() {
    return known.standing();
  }

  /** What was published for this quarter; null when nothing was. */
  public @Nullable ProgressRow getPublished() {
    return known.detail().in(quarter);
  }

  /** The newest of what was published for earlier quarters; null when nothing was. */
  public @Nullable ProgressRow getLast() {
    return known.detail().progress().stream()
        .filter(row -> row.of().compareTo(quarter) < 0)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** The quarters that went by without a word, besides this one. */
  public List<QuarterChoice> getMissed() {
    return known.missed().stream()
        .filter(missed -> !missed.equals(quarter))
        .map(QuarterChoice::of)
        .toList();
  }

  /** How many questions are linked. */
  public int getQuestions() {
    return known.detail().questionIds().size();
  }

  public String getTextKk() {
    return textKk;
  }

  public void setTextKk(@Nullable String text) {
    textKk = Objects.requireNonNullElse(text, "");
  }

  public String getTextRu() {
    return textRu;
  }

  public void setTextRu(@Nullable String text) {
    textRu = Objects.requireNonNullElse(text, "");
  }

  public String getTextEn() {
    return textEn;
  }

  public void setTextEn(@Nullable String text) {
    textEn = Objects.requireNonNullElse(text, "");
  }

  public String getPercent() {
    return percent;
  }

  public void setPercent(@Nullable String percent) {
    this.percent = Objects.requireNonNullElse(percent, "");
  }
}
