package kz.kezdesu.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;

/**
 * What a question is about: one of the main topics, or one below it. None ever goes, since
 * questions bear it; one that is retired is not offered any more.
 */
@Entity
@NamedQuery(
    name = "Topic.all",
    query = "select t from Topic t left join fetch t.parent order by t.position")
public class Topic {
  @Id private String code = "";
  private int position;

  @ManyToOne
  @JoinColumn(name = "parent_code")
  private @Nullable Topic parent;

  @Column(name = "name_kk")
  private String nameKk = "";

  @Column(name = "name_ru")
  private String nameRu = "";

  @Column(name = "name_en")
  private String nameEn = "";

  @Column(name = "retired_at")
  private @Nullable Instant retiredAt;

  @Version private int version;

  protected Topic() {}

  Topic(String code, @Nullable Topic parent, int position, TopicNames names) {
    this.code = code;
    this.parent = parent;
    this.position = position;
    call(names);
  }

  /** The code in addresses, such as {@code health}. */
  public String getCode() {
    return code;
  }

  /** Place in lists, among those of the same parent. */
  public int getPosition() {
    return position;
  }

  public int getVersion() {
    return version;
  }

  /** The topic that it is a part of; null for a main one. */
  public @Nullable Topic getParent() {
    return parent;
  }

  /** The code of the topic that it is a part of; empty for a main one. */
  public String getParentCode() {
    return parent == null ? "" : parent.code;
  }

  /** The code of the main topic that it is or belongs to. */
  public String getMainCode() {
    return parent == null ? code : parent.code;
  }

  public boolean isMain() {
    return parent == null;
  }

  /** Whether it was retired itself. */
  public boolean isRetired() {
    return retiredAt != null;
  }

  /** Whether questions may be given it: neither it nor what it is a part of is retired. */
  public boolean isOffered() {
    return !isRetired() && (parent == null || parent.isOffered());
  }

  public String name(Language language) {
    return switch (language) {
      case KK -> nameKk;
      case RU -> nameRu;
      case EN -> nameEn;
    };
  }

  /** Its name after that of the main topic, such as “Roads: bridges and crossings”. */
  public String fullName(Language language) {
    return parent == null ? name(language) : parent.name(language) + ": " + small(name(language));
  }

  /** After a colon no capital stands, but for an abbreviation. */
  private static String small(String name) {
    boolean isAbbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return isAbbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  TopicNames names() {
    return new TopicNames(nameKk, nameRu, nameEn);
  }

  /**
   * Lets only those change it who saw it as it is.
   *
   * @throws ChangedMeanwhile when it has been changed since that version
   */
  void mustBe(int seen) {
    if (seen != version) {
      throw new ChangedMeanwhile();
    }
  }

  final void call(TopicNames names) {
    nameKk = names.kk();
    nameRu = names.ru();
    nameEn = names.en();
  }

  void stand(int at) {
    position = at;
  }

  /** It is not offered from here on, or is again. */
  void retire(@Nullable Instant at) {
    retiredAt = at;
  }
}
