package kz.kezdesu.territory;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import kz.kezdesu.language.Language;

/** A district, or a city or city district of the same rank. Reference data; read only. */
@Entity
@Cacheable
@NamedQuery(name = "District.all", query = "select d from District d order by d.kato")
public class District {
  @Id private String kato = "";

  @Column(name = "region_kato")
  private String regionKato = "";

  @Column(name = "name_kk")
  private String nameKk = "";

  @Column(name = "name_ru")
  private String nameRu = "";

  protected District() {}

  public String getKato() {
    return kato;
  }

  public String getRegionKato() {
    return regionKato;
  }

  /** The name; the classifier has no English names, so English readers see the Russian one. */
  public String name(Language language) {
    return language == Language.KK ? nameKk : nameRu;
  }
}
