package kz.kezdesu.attachment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That somebody of staff showed a file to everybody, or to nobody else again. */
public record AttachmentMoveRow(
    UUID attachmentId, boolean released, String reason, String by, Instant at)
    implements Serializable {}
