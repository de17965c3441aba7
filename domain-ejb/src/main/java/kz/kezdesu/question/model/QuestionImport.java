package kz.kezdesu.question.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.kezdesu.question.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A file of questions that an officer has brought: looked at, then its questions written down in
 * one go. The file is encrypted; it is removed in the end, the numbers of what it brought stay.
 */
@Entity
@Table(name = "question_import")
public class QuestionImport {
  @Id private UUID id = new UUID(0, 0);

  @Version private int version;

  @Column(name = "meeting_id")
  private long meetingId;

  @Column(name = "ministry_code")
  private String ministryCode = "";

  @Enumerated(EnumType.STRING)
  private Channel channel = Channel.HALL;

  @Column(name = "file_name")
  private String fileName = "";

  private byte @Nullable [] sealed;

  @Column(name = "uploaded_at")
  private Instant uploadedAt = Instant.EPOCH;

  @Column(name = "uploaded_by")
  private String uploadedBy = "";

  @Column(name = "imported_at")
  private @Nullable Instant importedAt;

  @Column(name = "imported_by")
  private @Nullable String importedBy;

  private @Nullable Integer taken;
  private @Nullable Integer known;
  private @Nullable Integer wrong;

  protected QuestionImport() {}

  /**
   * A file just brought.
   *
   * @param channel the way of the rows that name none
   * @param sealed the file, encrypted
   */
  public QuestionImport(
      UUID id,
      long meetingId,
      String ministryCode,
      Channel channel,
      String fileName,
      byte[] sealed,
      String by,
      Instant at) {
    this.id = id;
    this.meetingId = meetingId;
    this.ministryCode = ministryCode;
    this.channel = channel;
    this.fileName = fileName;
    this.sealed = sealed.clone();
    this.uploadedBy = by;
    this.uploadedAt = at;
  }

  public UUID getId() {
    return id;
  }

  public long getMeetingId() {
    return meetingId;
  }

  public String getMinistryCode() {
    return ministryCode;
  }

  public Channel getChannel() {
    return channel;
  }

  public String getFileName() {
    return fileName;
  }

  /** The encrypted file; null when it was removed. */
  public byte @Nullable [] getSealed() {
    return sealed == null ? null : sealed.clone();
  }

  public Instant getUploadedAt() {
    return uploadedAt;
  }

  public String getUploadedBy() {
    return uploadedBy;
  }

  public @Nullable Instant getImportedAt() {
    return importedAt;
  }

  public @Nullable String getImportedBy() {
    return importedBy;
  }

  /** How many questions were written down; null while none are. */
  public @Nullable Integer getTaken() {
    return taken;
  }

  /** Its questions were written down. */
  public void done(int nowTaken, int nowKnown, int nowWrong, String by, Instant at) {
    taken = nowTaken;
    known = nowKnown;
    wrong = nowWrong;
    importedBy = by;
    importedAt = at;
  }
}
