package kz.kezdesu.backoffice.problem;

import java.io.Serializable;
import java.util.Objects;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.problem.MeasureRow;
import kz.kezdesu.problem.MeasureWords;
import org.jspecify.annotations.Nullable;

/** The words of a measure while they are being typed. */
public class MeasureEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  private String textKk = "";
  private String textRu = "";
  private String textEn = "";
  private String executorKk = "";
  private String executorRu = "";
  private String until = "";

  /** Nothing typed yet. */
  public MeasureEntry() {}

  /** What a measure says now. */
  public MeasureEntry(MeasureRow measure) {
    textKk = measure.text().getKk();
    textRu = measure.text().getRu();
    textEn = measure.text().getEn();
    executorKk = measure.executorKk();
    executorRu = measure.executorRu();
    until = measure.dueOn().toString();
  }

  /** As it was typed. */
  public MeasureWords words() {
    return new MeasureWords(
        new TypedText(textKk, textRu, textEn), new TypedText(executorKk, executorRu, ""), until);
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

  public String getExecutorKk() {
    return executorKk;
  }

  public void setExecutorKk(@Nullable String text) {
    executorKk = Objects.requireNonNullElse(text, "");
  }

  public String getExecutorRu() {
    return executorRu;
  }

  public void setExecutorRu(@Nullable String text) {
    executorRu = Objects.requireNonNullElse(text, "");
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(@Nullable String day) {
    until = Objects.requireNonNullElse(day, "");
  }
}
