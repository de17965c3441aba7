package kz.kezdesu.planning.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.planning.PlanIsApproved;
import kz.kezdesu.planning.PlanLine;
import kz.kezdesu.planning.PlanRow;
import kz.kezdesu.refusal.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;

/** One version of a ministry's plan for a year: written, then approved and frozen (1.4c). */
@Entity
@Table(name = "departmental_plan")
public class DepartmentalPlan {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Column(name = "ministry_code")
  private String ministryCode = "";

  private int year;

  private int number = 1;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "reason_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "reason_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
  private @Nullable LocalText reason;

  @Column(name = "approved_at")
  private @Nullable Instant approvedAt;

  @Column(name = "approved_by")
  private @Nullable String approvedBy;

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("day, id")
  private List<DepartmentalPlanLine> lines = new ArrayList<>();

  protected DepartmentalPlan() {}

  /** The first version, without lines yet. */
  public DepartmentalPlan(String ministryCode, int year) {
    this.ministryCode = ministryCode;
    this.year = year;
  }

  /** The next version, with all lines of this one, for this reason. */
  public DepartmentalPlan next(LocalText why) {
    DepartmentalPlan next = new DepartmentalPlan(ministryCode, year);
    next.number = number + 1;
    next.reason = why;
    lines.forEach(line -> next.lines.add(new DepartmentalPlanLine(next, line.line())));
    return next;
  }

  /** Writes a line, or puts it in the place of the one with its key. */
  public void put(PlanLine wanted) {
    mustBeADraft();
    lines.stream()
        .filter(line -> line.getKey().equals(wanted.key()))
        .findFirst()
        .ifPresentOrElse(
            line -> line.become(wanted), () -> lines.add(new DepartmentalPlanLine(this, wanted)));
  }

  /** Takes a line out; one that is not there is out already. */
  public void remove(UUID key) {
    mustBeADraft();
    lines.removeIf(line -> line.getKey().equals(key));
  }

  /** Approves the plan; from now on it is public and frozen. */
  public void approve(String by, Instant at) {
    mustBeADraft();
    approvedAt = at;
    approvedBy = by;
  }

  /** Lets a change pass only when its page has seen the plan as it is. */
  public void mustBe(int seenVersion) {
    if (version != seenVersion) {
      throw new ChangedMeanwhile();
    }
  }

  public int getVersion() {
    return version;
  }

  public String getMinistryCode() {
    return ministryCode;
  }

  public boolean isApproved() {
    return approvedAt != null;
  }

  /** The lines by day. */
  public List<PlanLine> lines() {
    return lines.stream()
        .map(DepartmentalPlanLine::line)
        .sorted(Comparator.comparing(PlanLine::day).thenComparing(PlanLine::key))
        .toList();
  }

  /** The plan as others know it. */
  public PlanRow row() {
    return new PlanRow(id == null ? 0 : id, ministryCode, year, number, reason, approvedAt);
  }

  private void mustBeADraft() {
    if (isApproved()) {
      throw new PlanIsApproved();
    }
  }
}
