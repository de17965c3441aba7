package kz.kezdesu.question;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of questions as a line of a list.
 *
 * @param importedAt null while its questions are not written down
 * @param taken how many were written down; null while none are
 */
public record QuestionImportRow(
    UUID id,
    long meetingId,
    String fileName,
    Instant uploadedAt,
    String uploadedBy,
    @Nullable Instant importedAt,
    @Nullable Integer taken)
    implements Serializable {}
