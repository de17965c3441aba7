package kz.kezdesu.attachment.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.attachment.AttachmentRow;
import kz.kezdesu.attachment.AttachmentType;
import kz.kezdesu.attachment.ReceivedFile;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody added to a question: first it waits with the draft, then it is the
 * question's. Everybody sees it only after somebody of staff has looked at it.
 */
@Entity
@Table(name = "attachment")
public class Attachment {
  @Id private UUID id = new UUID(0, 0);

  @Version private int version;

  @Column(name = "draft_hash")
  private byte @Nullable [] draftHash;

  @Column(name = "question_id")
  private @Nullable Long questionId;

  private String name = "";

  @Enumerated(EnumType.STRING)
  private AttachmentType type = AttachmentType.PDF;

  private int size;

  private String sha256 = "";

  private boolean released;

  @Column(name = "added_by")
  private @Nullable String addedBy;

  @Column(name = "received_at")
  private Instant receivedAt = Instant.EPOCH;

  @OneToMany(mappedBy = "attachment", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<AttachmentMove> moves = new ArrayList<>();

  protected Attachment() {}

  private Attachment(ReceivedFile file, Instant at) {
    id = UUID.randomUUID();
    name = file.name();
    type = file.type();
    size = file.size();
    sha256 = file.sha256();
    receivedAt = at;
  }

  /** A file that waits until its draft is sent. */
  public static Attachment ofDraft(byte[] draftHash, ReceivedFile file, Instant at) {
    Attachment attachment = new Attachment(file, at);
    attachment.draftHash = draftHash.clone();
    return attachment;
  }

  /** A file that somebody of staff adds to a question. */
  public static Attachment ofQuestion(long questionId, ReceivedFile file, String by, Instant at) {
    Attachment attachment = new Attachment(file, at);
    attachment.questionId = questionId;
    attachment.addedBy = by;
    return attachment;
  }

  public UUID getId() {
    return id;
  }

  public @Nullable Long getQuestionId() {
    return questionId;
  }

  /** The draft is sent: from now on the file is the question's. */
  public void sentWith(long question) {
    draftHash = null;
    questionId = question;
  }

  /**
   * Shows the file to everybody who may see its question, or to nobody but staff and the author.
   *
   * @return false when it stood so already
   */
  public boolean show(boolean toEverybody, String reason, String by, Instant at) {
    if (released == toEverybody) {
      return false;
    }
    released = toEverybody;
    moves.add(new AttachmentMove(this, toEverybody, reason, by, at));
    return true;
  }

  /** The same to read. */
  public AttachmentRow row() {
    return new AttachmentRow(
        id, questionId, name, type, size, sha256, released, addedBy, receivedAt);
  }
}
