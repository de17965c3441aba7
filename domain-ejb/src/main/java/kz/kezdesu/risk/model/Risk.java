package kz.kezdesu.risk.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.risk.RiskRow;
import kz.kezdesu.risk.RiskStage;
import org.jspecify.annotations.Nullable;

/** A worsening that is forecast or has arisen (1.8). Never changed. */
@Entity
@Table(name = "risk")
public class Risk {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private UUID key = new UUID(0, 0);

  @Column(name = "ministry_code")
  private String ministryCode = "";

  @Column(name = "region_kato")
  private String regionKato = "";

  @Enumerated(EnumType.STRING)
  private RiskStage stage = RiskStage.FORECAST;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "sphere_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "sphere_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "sphere_en"))
  private LocalText sphere = new LocalText("", "", "");

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "text_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "text_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "text_en"))
  private LocalText text = new LocalText("", "", "");

  @Column(name = "recorded_at")
  private Instant recordedAt = Instant.EPOCH;

  @Column(name = "recorded_by")
  private String recordedBy = "";

  protected Risk() {}

  public Risk(UUID key, RiskRow row) {
    this.key = key;
    ministryCode = row.ministryCode();
    regionKato = row.regionKato();
    stage = row.stage();
    sphere = row.sphere();
    text = row.text();
    recordedAt = row.recordedAt();
    recordedBy = row.recordedBy();
  }

  UUID getKey() {
    return key;
  }

  /** The risk as others know it. */
  public RiskRow row() {
    return new RiskRow(
        id == null ? 0 : id, ministryCode, regionKato, stage, sphere, text, recordedAt, recordedBy);
  }
}
