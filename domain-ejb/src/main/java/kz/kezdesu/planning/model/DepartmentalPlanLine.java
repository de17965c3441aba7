package kz.kezdesu.planning.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kz.kezdesu.decree.Post;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.planning.PlanLine;
import org.jspecify.annotations.Nullable;

/** One meeting of a departmental plan. */
@Entity
@Table(name = "departmental_plan_line")
public class DepartmentalPlanLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "plan_id")
  private DepartmentalPlan plan = new DepartmentalPlan();

  private UUID key = new UUID(0, 0);

  @Enumerated(EnumType.STRING)
  private Post post = Post.DEPUTY;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalText name = new LocalText("", "", "");

  private LocalDate day = LocalDate.EPOCH;

  @Enumerated(EnumType.STRING)
  private MeetingFormat format = MeetingFormat.OFFLINE;

  @Column(name = "region_kato")
  private String regionKato = "";

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "theme_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "theme_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "theme_en"))
  private LocalText theme = new LocalText("", "", "");

  protected DepartmentalPlanLine() {}

  DepartmentalPlanLine(DepartmentalPlan plan, PlanLine line) {
    this.plan = plan;
    this.key = line.key();
    become(line);
  }

  void become(PlanLine line) {
    post = line.post();
    name = line.name();
    day = line.day();
    format = line.format();
    regionKato = line.regionKato();
    theme = line.theme();
  }

  UUID getKey() {
    return key;
  }

  /** The plan it belongs to. */
  public long planId() {
    return plan.row().id();
  }

  /** The line as others know it. */
  public PlanLine line() {
    return new PlanLine(key, post, name, day, format, regionKato, theme);
  }
}
