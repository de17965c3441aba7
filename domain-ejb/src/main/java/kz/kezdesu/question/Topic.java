package kz.kezdesu.question;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import kz.kezdesu.language.Language;

/** What a question is about. Reference data; read only. */
@Entity
@Cacheable
@NamedQuery(name = "Topic.all", query = "select t from Topic t order by t.position")
public class Topic {
  @Id private String code = "";
  private int position;

  @Column(name = "name_kk")
  private String nameKk = "";

  @Column(name = "name_ru")
  private String nameRu = "";

  @Column(name = "name_en")
  private String nameEn = "";

  protected Topic() {}

  /** The code in addresses, such as {@code health}. */
  public String getCode() {
    return code;
  }

  /** Place in lists. */
  public int getPosition() {
    return position;
  }

  public String name(Language language) {
    return switch (language) {
      case KK -> nameKk;
      case RU -> nameRu;
      case EN -> nameEn;
    };
  }
}
