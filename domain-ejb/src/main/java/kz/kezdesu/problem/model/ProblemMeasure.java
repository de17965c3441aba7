package kz.kezdesu.problem.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.problem.MeasureIsOver;
import kz.kezdesu.problem.MeasurePlan;
import kz.kezdesu.problem.MeasureState;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.schema.UuidColumn;
import org.jspecify.annotations.Nullable;

/**
 * One measure against a problem: promised, then taken or dropped. It stays on its card whatever
 * becomes of it.
 */
@Entity
@Table(name = "problem_measure")
public class ProblemMeasure {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Convert(converter = UuidColumn.class)
  private @Nullable UUID token;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "problem_id")
  private Problem problem;

  private int position;

  @Enumerated(EnumType.STRING)
  private MeasureState state = MeasureState.PLANNED;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "text_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "text_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "text_en"))
  private LocalText text = new LocalText("", "", "");

  @Column(name = "executor_kk")
  private String executorKk = "";

  @Column(name = "executor_ru")
  private String executorRu = "";

  @Column(name = "due_on")
  private LocalDate dueOn = LocalDate.EPOCH;

  @Column(name = "done_on")
  private @Nullable LocalDate doneOn;

  @Column(name = "end_kk")
  private String endKk = "";

  @Column(name = "end_ru")
  private String endRu = "";

  protected ProblemMeasure() {}

  ProblemMeasure(Problem problem, UUID token, int position, MeasurePlan plan) {
    this.problem = problem;
    this.token = token;
    this.position = position;
    promise(plan);
  }

  public long getId() {
    return id == null ? 0 : id;
  }

  public MeasureState getState() {
    return state;
  }

  public int getPosition() {
    return position;
  }

  public LocalText getText() {
    return text;
  }

  /** The organisation or department that is to take it. */
  public LocalText getExecutor() {
    return new LocalText(executorKk, executorRu, null);
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  /**
   * Lets only those change it who saw it as it is.
   *
   * @throws ChangedMeanwhile when it has been changed since that version
   */
  public void mustBe(int seen) {
    if (seen != version) {
      throw new ChangedMeanwhile();
    }
  }

  /** Whether this is what it promises. */
  public boolean promises(MeasurePlan plan) {
    return plan.equals(new MeasurePlan(text, getExecutor(), dueOn));
  }

  /**
   * It promises something else from now on.
   *
   * @throws MeasureIsOver when it was taken or dropped
   */
  public void change(MeasurePlan plan) {
    mustBePlanned();
    promise(plan);
  }

  /** Whether it was taken on that day, with this outcome. */
  public boolean isDone(LocalDate day, LocalText outcome) {
    return state == MeasureState.DONE && day.equals(doneOn) && ended(outcome);
  }

  /**
   * It was taken.
   *
   * @param outcome what came of it
   * @throws MeasureIsOver when it was taken before, or dropped
   */
  public void finish(LocalDate day, LocalText outcome) {
    end(MeasureState.DONE, outcome);
    doneOn = day;
  }

  /** Whether it was dropped for this reason. */
  public boolean isDropped(LocalText reason) {
    return state == MeasureState.DROPPED && ended(reason);
  }

  /**
   * It will not be taken; it stays on the card with the reason.
   *
   * @throws MeasureIsOver when it was taken, or dropped before
   */
  public void drop(LocalText reason) {
    end(MeasureState.DROPPED, reason);
  }

  boolean isPlanned() {
    return state == MeasureState.PLANNED;
  }

  void stand(int place) {
    position = place;
  }

  private void promise(MeasurePlan plan) {
    text = plan.text();
    executorKk = plan.executor().getKk();
    executorRu = plan.executor().getRu();
    dueOn = plan.dueOn();
  }

  private void end(MeasureState next, LocalText words) {
    mustBePlanned();
    state = next;
    endKk = words.getKk();
    endRu = words.getRu();
  }

  private boolean ended(LocalText words) {
    return endKk.equals(words.getKk()) && endRu.equals(words.getRu());
  }

  private void mustBePlanned() {
    if (!state.leadsTo(MeasureState.DONE)) {
      throw new MeasureIsOver(position);
    }
  }
}
