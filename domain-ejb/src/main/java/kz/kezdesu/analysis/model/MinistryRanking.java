package kz.kezdesu.analysis.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.analysis.Indicator;
import kz.kezdesu.analysis.RankingIsAdopted;
import kz.kezdesu.analysis.RankingRow;
import kz.kezdesu.decree.RegionalRanking;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.refusal.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;

/** One version of a ministry's ranking of the regions: written, then adopted and frozen (1.4b). */
@Entity
@Table(name = "regional_ranking")
public class MinistryRanking {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Column(name = "ministry_code")
  private String ministryCode = "";

  private int number = 1;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "reason_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "reason_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
  private @Nullable LocalText reason;

  @Column(name = "adopted_at")
  private @Nullable Instant adoptedAt;

  @Column(name = "adopted_by")
  private @Nullable String adoptedBy;

  @OneToMany(mappedBy = "ranking", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position, id")
  private List<RankingIndicator> indicators = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "regional_place", joinColumns = @JoinColumn(name = "ranking_id"))
  private List<RankedRegion> places = new ArrayList<>();

  protected MinistryRanking() {}

  /** The first version, without indicators yet. */
  public MinistryRanking(String ministryCode) {
    this.ministryCode = ministryCode;
  }

  /** The next version, with all indicators of this one, for this reason. */
  public MinistryRanking next(LocalText why) {
    MinistryRanking next = new MinistryRanking(ministryCode);
    next.number = number + 1;
    next.reason = why;
    indicators().forEach(next::put);
    return next;
  }

  /** Writes an indicator, the last one, or puts it in the place of the one with its key. */
  public void put(Indicator wanted) {
    mustBeADraft();
    indicators.stream()
        .filter(one -> one.getKey().equals(wanted.key()))
        .findFirst()
        .ifPresentOrElse(
            one -> one.become(wanted),
            () -> indicators.add(new RankingIndicator(this, nextPosition(), wanted)));
  }

  private int nextPosition() {
    return indicators.stream().mapToInt(RankingIndicator::getPosition).max().orElse(0) + 1;
  }

  /** Takes an indicator out; one that is not there is out already. */
  public void remove(UUID key) {
    mustBeADraft();
    indicators.removeIf(one -> one.getKey().equals(key));
  }

  /** Writes every region in its place; the last thing to be written before it is adopted. */
  public void rank(List<RegionalRanking.Place> ranked) {
    mustBeADraft();
    places = new ArrayList<>(ranked.stream().map(RankedRegion::new).toList());
  }

  /** Adopts the ranking; from now on it is public and frozen. */
  public void adopt(String by, Instant at) {
    mustBeADraft();
    adoptedAt = at;
    adoptedBy = by;
  }

  /** Lets a change pass only when its page has seen the ranking as it is. */
  public void mustBe(int seenVersion) {
    if (version != seenVersion) {
      throw new ChangedMeanwhile();
    }
  }

  public int getVersion() {
    return version;
  }

  public boolean isAdopted() {
    return adoptedAt != null;
  }

  /** The indicators in their order. */
  public List<Indicator> indicators() {
    return indicators.stream().map(RankingIndicator::describe).toList();
  }

  /** The ranking as others know it. */
  public RankingRow row() {
    return new RankingRow(
        id == null ? 0 : id,
        ministryCode,
        number,
        reason,
        adoptedAt,
        adoptedBy == null ? "" : adoptedBy);
  }

  private void mustBeADraft() {
    if (isAdopted()) {
      throw new RankingIsAdopted();
    }
  }
}
