package kz.kezdesu.attachment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept.
 *
 * @param questionId what it belongs to; null while it is not sent
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal
 * @param released whether everybody may have it as soon as its question is public
 * @param addedBy the login of who added it; null when the author did
 */
public record AttachmentRow(
    UUID id,
    @Nullable Long questionId,
    String name,
    AttachmentType type,
    int size,
    String sha256,
    boolean released,
    @Nullable String addedBy,
    Instant receivedAt)
    implements Serializable {

  /** In how many pieces it is given out, at least 1. */
  public int pieces() {
    return (size + FileStore.PIECE - 1) / FileStore.PIECE;
  }
}
