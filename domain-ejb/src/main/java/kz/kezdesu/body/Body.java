package kz.kezdesu.body;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A state body that the decree names: a ministry, an akimat, the Government's or President's
 * office.
 */
@Entity
@Cacheable
@NamedQuery(name = "Body.all", query = "select b from Body b order by b.code")
public class Body {
  /** What the body is. */
  public enum Kind {
    MINISTRY,
    AKIMAT,
    GOVERNMENT,
    ADMINISTRATION
  }

  @Id private String code = "";

  @Enumerated(EnumType.STRING)
  private Kind kind = Kind.MINISTRY;

  @Column(name = "name_kk")
  private String nameKk = "";

  @Column(name = "name_ru")
  private String nameRu = "";

  @Column(name = "name_en")
  private String nameEn = "";

  @Column(name = "region_kato")
  private @Nullable String regionKato;

  @Column(name = "media_authority")
  private boolean mediaAuthority;

  @Column(name = "access_authority")
  private boolean accessAuthority;

  protected Body() {}

  /** The code in addresses, such as {@code moh} or {@code akimat.10}. */
  public String getCode() {
    return code;
  }

  public Kind getKind() {
    return kind;
  }

  public String name(Language language) {
    return switch (language) {
      case KK -> nameKk;
      case RU -> nameRu;
      case EN -> nameEn;
    };
  }

  /** For an akimat, its region. */
  public @Nullable String getRegionKato() {
    return regionKato;
  }

  public boolean isMediaAuthority() {
    return mediaAuthority;
  }

  public boolean isAccessAuthority() {
    return accessAuthority;
  }
}
