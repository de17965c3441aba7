package kz.kezdesu.problem.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.decree.QuarterlyProgress;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.problem.AlreadyLinked;
import kz.kezdesu.problem.AlreadySolved;
import kz.kezdesu.problem.MeasureAfterTerm;
import kz.kezdesu.problem.MeasurePlan;
import kz.kezdesu.problem.MeasuresStillPlanned;
import kz.kezdesu.problem.ProblemStatus;
import kz.kezdesu.problem.ProgressAlreadyPublished;
import kz.kezdesu.problem.ProgressNotOwed;
import kz.kezdesu.problem.TooManyMeasures;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.schema.UuidColumn;
import org.jspecify.annotations.Nullable;

/**
 * A problem that questions have in common: opened with a plan and a term, reported on every quarter
 * and solved one day. Questions are linked to it; they never move and never disappear.
 */
@Entity
@Table(name = "problem")
public class Problem {
  /** The most measures that a card holds. */
  public static final int MOST_MEASURES = 50;

  private static final int ALL_OF_IT = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Convert(converter = UuidColumn.class)
  private @Nullable UUID token;

  @Column(name = "ministry_code")
  private String ministryCode = "";

  @Column(name = "region_kato")
  private String regionKato = "";

  @Column(name = "topic_code")
  private String topicCode = "";

  private @Nullable String owner;

  @Enumerated(EnumType.STRING)
  private ProblemStatus status = ProblemStatus.OPEN;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private LocalText title = new LocalText("", "", "");

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "plan_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "plan_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "plan_en"))
  private LocalText plan = new LocalText("", "", "");

  @Column(name = "due_on")
  private LocalDate dueOn = LocalDate.EPOCH;

  private int percent;

  @Column(name = "opened_at")
  private Instant openedAt = Instant.EPOCH;

  @Column(name = "solved_at")
  private @Nullable Instant solvedAt;

  @OneToMany(mappedBy = "problem", cascade = CascadeType.PERSIST)
  private List<ProblemProgress> progress = new ArrayList<>();

  @OneToMany(mappedBy = "problem", cascade = CascadeType.PERSIST)
  private List<ProblemQuestion> questions = new ArrayList<>();

  @OneToMany(mappedBy = "problem", cascade = CascadeType.PERSIST)
  private List<ProblemMeasure> measures = new ArrayList<>();

  protected Problem() {}

  private Problem(
      UUID token,
      String ministryCode,
      String regionKato,
      String topicCode,
      LocalText title,
      LocalText plan,
      LocalDate dueOn,
      String owner,
      Instant at) {
    this.token = token;
    this.ministryCode = ministryCode;
    this.regionKato = regionKato;
    this.topicCode = topicCode;
    this.title = title;
    this.plan = plan;
    this.dueOn = dueOn;
    this.owner = owner;
    this.openedAt = at;
  }

  /**
   * A ministry takes up a problem of a region, with a plan and a term (1.6).
   *
   * @param token of the wish, so that the same wish opens no second card
   * @param owner the login of the person who answers for it
   */
  public static Problem open(
      UUID token,
      String ministryCode,
      String regionKato,
      String topicCode,
      LocalText title,
      LocalText plan,
      LocalDate dueOn,
      String owner,
      Instant at) {
    return new Problem(token, ministryCode, regionKato, topicCode, title, plan, dueOn, owner, at);
  }

  public long getId() {
    return id == null ? 0 : id;
  }

  public int getVersion() {
    return version;
  }

  public String getMinistryCode() {
    return ministryCode;
  }

  public String getRegionKato() {
    return regionKato;
  }

  /** The login of the person who answers for it; null while nobody was named. */
  public @Nullable String getOwner() {
    return owner;
  }

  public LocalText getPlan() {
    return plan;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public Instant getOpenedAt() {
    return openedAt;
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

  public ProblemStatus getStatus() {
    return status;
  }

  /**
   * Links a question to this problem (1.6). Whether it is linked to another one, the database says.
   *
   * @throws AlreadyLinked when it is linked to this one
   */
  public void link(long questionId, String by, Instant at) {
    if (questions.stream().anyMatch(link -> link.isOf(questionId))) {
      throw new AlreadyLinked(questionId);
    }
    questions.add(new ProblemQuestion(this, questionId, by, at));
  }

  /**
   * Publishes what was done in a quarter (1.7). The problem must have been stored.
   *
   * @param done how much of the plan is done, 0 to 100
   * @throws ProgressNotOwed when the quarter has not begun or the problem was not open in it
   * @throws ProgressAlreadyPublished when that quarter is published
   */
  public void publishProgress(
      Quarter quarter, int done, LocalText text, String by, Instant at, ZoneId zone) {
    LocalDate solvedOn = solvedAt == null ? null : LocalDate.ofInstant(solvedAt, zone);
    QuarterlyProgress duty =
        new QuarterlyProgress(LocalDate.ofInstant(openedAt, zone), solvedOn, Map.of());
    if (duty.breach(quarter, LocalDate.ofInstant(at, zone)).isPresent()) {
      throw new ProgressNotOwed(quarter);
    }
    if (progress.stream().anyMatch(published -> published.isOf(quarter))) {
      throw new ProgressAlreadyPublished(quarter);
    }
    progress.add(new ProblemProgress(this, quarter, done, text, by, at));
    if (status == ProblemStatus.OPEN) {
      percent = done;
    }
  }

  /** Whether exactly this was published for the quarter. */
  public boolean hasPublished(Quarter quarter, int done, LocalText text) {
    return progress.stream().anyMatch(published -> published.says(quarter, done, text));
  }

  /** Whether this plan and this term are what the problem has. */
  public boolean isPlanned(LocalText thePlan, LocalDate theTerm) {
    return plan.equals(thePlan) && dueOn.equals(theTerm);
  }

  /**
   * The ministry gives the problem another plan and another term.
   *
   * @throws AlreadySolved when there is nothing left to plan
   * @throws MeasureAfterTerm when a measure is still planned for a later day
   */
  public void plan(LocalText newPlan, LocalDate newDueOn) {
    refuseWhenSolved();
    measures().stream()
        .filter(measure -> measure.isPlanned() && measure.getDueOn().isAfter(newDueOn))
        .findFirst()
        .ifPresent(
            measure -> {
              throw new MeasureAfterTerm(measure.getPosition());
            });
    plan = newPlan;
    dueOn = newDueOn;
  }

  /**
   * Another person answers for it from now on.
   *
   * @throws AlreadySolved when there is nothing left to answer for
   */
  public void entrust(String person) {
    refuseWhenSolved();
    owner = person;
  }

  /**
   * Promises one more measure, behind the others.
   *
   * @param token of the wish, so that the same wish adds no second one
   * @throws AlreadySolved when nothing more is to be done
   * @throws TooManyMeasures when it has {@value #MOST_MEASURES}
   */
  public ProblemMeasure promise(UUID token, MeasurePlan promised) {
    refuseWhenSolved();
    if (measures.size() >= MOST_MEASURES) {
      throw new TooManyMeasures(MOST_MEASURES);
    }
    ProblemMeasure added = new ProblemMeasure(this, token, measures.size() + 1, promised);
    measures.add(added);
    return added;
  }

  /** One of its measures. */
  public Optional<ProblemMeasure> measure(long measureId) {
    return measures.stream().filter(one -> one.getId() == measureId).findFirst();
  }

  /** Its measures in their order. */
  public List<ProblemMeasure> measures() {
    return measures.stream().sorted(Comparator.comparingInt(ProblemMeasure::getPosition)).toList();
  }

  /**
   * Puts a measure one place up or down.
   *
   * @param step -1 for up, 1 for down
   * @return false when it stands at that end already
   */
  public boolean move(ProblemMeasure measure, int step) {
    int from = measure.getPosition();
    Optional<ProblemMeasure> neighbour =
        measures.stream().filter(one -> one.getPosition() == from + step).findFirst();
    neighbour.ifPresent(
        other -> {
          other.stand(from);
          measure.stand(from + step);
        });
    return neighbour.isPresent();
  }

  /**
   * The problem is solved.
   *
   * @throws AlreadySolved when it was before
   * @throws MeasuresStillPlanned when a measure was neither taken nor dropped
   */
  public void solve(Instant at) {
    refuseWhenSolved();
    long planned = measures.stream().filter(ProblemMeasure::isPlanned).count();
    if (planned > 0) {
      throw new MeasuresStillPlanned(planned);
    }
    status = ProblemStatus.SOLVED;
    percent = ALL_OF_IT;
    solvedAt = at;
  }

  private void refuseWhenSolved() {
    if (!status.leadsTo(ProblemStatus.SOLVED)) {
      throw new AlreadySolved(getId());
    }
  }
}
