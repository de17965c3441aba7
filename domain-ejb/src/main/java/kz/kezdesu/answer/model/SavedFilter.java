package kz.kezdesu.answer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kezdesu.answer.InboxFilter;
import kz.kezdesu.answer.InboxFolder;
import kz.kezdesu.answer.SavedFilterRow;
import kz.kezdesu.answer.Whose;
import org.jspecify.annotations.Nullable;

/** A filter of the inbox under a name: one person's own, or shared by the desk of a body. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "body_code")
  private String bodyCode = "";

  @Column(name = "saved_by")
  private String savedBy = "";

  private boolean shared;
  private String name = "";

  @Enumerated(EnumType.STRING)
  private InboxFolder folder = InboxFolder.ALL;

  @Column(name = "meeting_id")
  private @Nullable Long meetingId;

  @Column(name = "topic_code")
  private @Nullable String topicCode;

  private String words = "";

  @Enumerated(EnumType.STRING)
  private Whose whose = Whose.ANYBODY;

  @Column(name = "saved_at")
  private Instant savedAt = Instant.EPOCH;

  protected SavedFilter() {}

  /** A filter just kept. */
  public SavedFilter(
      String bodyCode, String name, boolean shared, InboxFilter filter, String by, Instant at) {
    this.bodyCode = bodyCode;
    this.name = name;
    this.shared = shared;
    this.folder = filter.folder();
    this.meetingId = filter.meetingId();
    this.topicCode = filter.topicCode();
    this.words = filter.words();
    this.whose = filter.whose();
    this.savedBy = by;
    this.savedAt = at;
  }

  public long getId() {
    return id == null ? 0 : id;
  }

  public String getName() {
    return name;
  }

  public String getBodyCode() {
    return bodyCode;
  }

  public boolean isShared() {
    return shared;
  }

  public boolean isOf(String person) {
    return savedBy.equals(person);
  }

  public InboxFilter filter() {
    return new InboxFilter(folder, meetingId, topicCode, words, whose);
  }

  /** It is called otherwise from now on. */
  public void rename(String newName) {
    name = newName;
  }

  /** The filter as the caller sees it. */
  public SavedFilterRow line(String caller) {
    return new SavedFilterRow(getId(), bodyCode, name, shared, isOf(caller), filter());
  }
}
