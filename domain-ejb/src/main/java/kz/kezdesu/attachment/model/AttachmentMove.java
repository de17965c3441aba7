package kz.kezdesu.attachment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a file was shown to everybody, or hidden again, and why. Never changed. */
@Entity
@Table(name = "attachment_move")
public class AttachmentMove {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attachment_id")
  private Attachment attachment;

  private boolean released;

  private String reason = "";

  @Column(name = "by_login")
  private String by = "";

  private Instant at = Instant.EPOCH;

  protected AttachmentMove() {}

  AttachmentMove(Attachment attachment, boolean released, String reason, String by, Instant at) {
    this.attachment = attachment;
    this.released = released;
    this.reason = reason;
    this.by = by;
    this.at = at;
  }
}
