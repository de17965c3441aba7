package kz.kezdesu.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import java.time.LocalDate;
import java.util.UUID;
import kz.kezdesu.decree.Post;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/** A person in an office of a body. */
@Entity
@NamedQuery(
    name = "Official.firstHead",
    query =
        "select o from Official o where o.bodyCode = :body"
            + " and o.post = kz.kezdesu.decree.Post.FIRST_HEAD and o.until is null")
@NamedQuery(name = "Official.among", query = "select o from Official o where o.id in :ids")
public class Official {
  @Id private UUID id = new UUID(0, 0);

  @Column(name = "body_code")
  private String bodyCode = "";

  @Enumerated(EnumType.STRING)
  private Post post = Post.FIRST_HEAD;

  @Column(name = "name_kk")
  private String nameKk = "";

  @Column(name = "name_ru")
  private String nameRu = "";

  @Column(name = "name_en")
  private String nameEn = "";

  private @Nullable LocalDate until;

  protected Official() {}

  public UUID getId() {
    return id;
  }

  public String getBodyCode() {
    return bodyCode;
  }

  public Post getPost() {
    return post;
  }

  public String name(Language language) {
    return switch (language) {
      case KK -> nameKk;
      case RU -> nameRu;
      case EN -> nameEn;
    };
  }

  /** The name in all languages. */
  public LocalText name() {
    return new LocalText(nameKk, nameRu, nameEn);
  }

  /** The last day in office, where it is known. */
  public @Nullable LocalDate getUntil() {
    return until;
  }
}
