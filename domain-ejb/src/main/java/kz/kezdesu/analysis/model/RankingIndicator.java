package kz.kezdesu.analysis.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.kezdesu.analysis.Indicator;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/** One criterion of a ranking, with its value for each region. */
@Entity
@Table(name = "regional_indicator")
public class RankingIndicator {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "ranking_id")
  private MinistryRanking ranking = new MinistryRanking();

  private UUID key = new UUID(0, 0);
  private int position;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalText name = new LocalText("", "", "");

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "unit_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "unit_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "unit_en"))
  private LocalText unit = new LocalText("", "", "");

  private int weight = 1;

  @Column(name = "more_is_worse")
  private boolean moreIsWorse;

  @ElementCollection
  @CollectionTable(name = "regional_value", joinColumns = @JoinColumn(name = "indicator_id"))
  @MapKeyColumn(name = "region_kato")
  @Column(name = "value")
  private Map<String, BigDecimal> values = new HashMap<>();

  protected RankingIndicator() {}

  RankingIndicator(MinistryRanking ranking, int position, Indicator indicator) {
    this.ranking = ranking;
    this.position = position;
    this.key = indicator.key();
    become(indicator);
  }

  void become(Indicator indicator) {
    name = indicator.name();
    unit = indicator.unit();
    weight = indicator.weight();
    moreIsWorse = indicator.moreIsWorse();
    values.keySet().retainAll(indicator.values().keySet());
    values.putAll(indicator.values());
  }

  UUID getKey() {
    return key;
  }

  int getPosition() {
    return position;
  }

  /** The indicator as others know it. */
  public Indicator describe() {
    return new Indicator(key, name, unit, weight, moreIsWorse, values);
  }
}
