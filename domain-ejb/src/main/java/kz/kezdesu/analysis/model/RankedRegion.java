package kz.kezdesu.analysis.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import kz.kezdesu.decree.RegionalRanking;

/** A region in its place, as it was when the ranking was adopted. */
@Embeddable
public class RankedRegion {
  @Column(name = "region_kato")
  private String regionKato = "";

  private int place;
  private BigDecimal points = BigDecimal.ZERO;

  protected RankedRegion() {}

  RankedRegion(RegionalRanking.Place ranked) {
    regionKato = ranked.region();
    place = ranked.number();
    points = ranked.points();
  }

  public String getRegionKato() {
    return regionKato;
  }

  public int getPlace() {
    return place;
  }

  public BigDecimal getPoints() {
    return points;
  }
}
