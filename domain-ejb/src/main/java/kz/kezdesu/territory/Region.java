package kz.kezdesu.territory;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import kz.kezdesu.language.Language;

/** A region, a city of republican significance, or the capital. Reference data; read only. */
@Entity
@Cacheable
@NamedQuery(name = "Region.all", query = "select r from Region r order by r.kato")
public class Region {
  @Id private String kato = "";
  private String iso = "";

  @Column(name = "name_kk")
  private String nameKk = "";

  @Column(name = "name_ru")
  private String nameRu = "";

  @Column(name = "name_en")
  private String nameEn = "";

  @Column(name = "tile_column")
  private int tileColumn;

  @Column(name = "tile_row")
  private int tileRow;

  protected Region() {}

  /** The nine-digit KATO code. */
  public String getKato() {
    return kato;
  }

  /** The ISO 3166-2 code, such as {@code KZ-10}. */
  public String getIso() {
    return iso;
  }

  public String name(Language language) {
    return switch (language) {
      case KK -> nameKk;
      case RU -> nameRu;
      case EN -> nameEn;
    };
  }

  /** Column of the region's tile on the tile map, from the west, 1-based. */
  public int getTileColumn() {
    return tileColumn;
  }

  /** Row of the region's tile on the tile map, from the north, 1-based. */
  public int getTileRow() {
    return tileRow;
  }
}
