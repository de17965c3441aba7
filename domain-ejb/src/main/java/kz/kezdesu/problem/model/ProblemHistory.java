package kz.kezdesu.problem.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.problem.ProblemStep;
import org.jspecify.annotations.Nullable;

/** One line of the history of a card. Never changed. */
@Entity
@Table(name = "problem_step")
public class ProblemHistory {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "problem_id")
  private long problemId;

  private Instant at = Instant.EPOCH;

  @Column(name = "by_login")
  private String by = "";

  @Enumerated(EnumType.STRING)
  private ProblemStep kind = ProblemStep.OPENED;

  private @Nullable String person;

  @Column(name = "measure_id")
  private @Nullable Long measureId;

  @Column(name = "was_kk")
  private @Nullable String wasKk;

  @Column(name = "was_ru")
  private @Nullable String wasRu;

  @Column(name = "was_en")
  private @Nullable String wasEn;

  @Column(name = "was_executor_kk")
  private @Nullable String wasExecutorKk;

  @Column(name = "was_executor_ru")
  private @Nullable String wasExecutorRu;

  @Column(name = "was_due_on")
  private @Nullable LocalDate wasDueOn;

  protected ProblemHistory() {}

  /** The card itself was opened or solved. */
  public ProblemHistory(long problemId, ProblemStep kind, String by, Instant at) {
    this.problemId = problemId;
    this.kind = kind;
    this.by = by;
    this.at = at;
  }

  /** A card is about to get another plan or term; those of now are kept here. */
  public static ProblemHistory planned(Problem before, String by, Instant at) {
    ProblemHistory line = new ProblemHistory(before.getId(), ProblemStep.PLANNED, by, at);
    line.was(before.getPlan(), before.getDueOn());
    return line;
  }

  /** The card was entrusted to a person. */
  public static ProblemHistory entrusted(long problemId, String person, String by, Instant at) {
    ProblemHistory line = new ProblemHistory(problemId, ProblemStep.ENTRUSTED, by, at);
    line.person = person;
    return line;
  }

  /** Something was done with a measure of the card. */
  public static ProblemHistory ofMeasure(
      long problemId, ProblemStep kind, long measureId, String by, Instant at) {
    ProblemHistory line = new ProblemHistory(problemId, kind, by, at);
    line.measureId = measureId;
    return line;
  }

  /** A measure is about to promise something else; what it says now is kept here. */
  public static ProblemHistory changed(
      long problemId, ProblemMeasure before, String by, Instant at) {
    ProblemHistory line = ofMeasure(problemId, ProblemStep.MEASURE_CHANGED, before.getId(), by, at);
    line.was(before.getText(), before.getDueOn());
    line.wasExecutorKk = before.getExecutor().getKk();
    line.wasExecutorRu = before.getExecutor().getRu();
    return line;
  }

  private void was(LocalText words, LocalDate dueOn) {
    wasKk = words.getKk();
    wasRu = words.getRu();
    wasEn = words.getEn();
    wasDueOn = dueOn;
  }
}
