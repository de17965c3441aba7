package kz.kezdesu.question;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of questions, row by row.
 *
 * @param importedAt when its questions were written down; null while they are not
 * @param taken how many questions were written down; null while none are
 * @param withContacts how many rows that can be written down have the contact of an author
 * @param unknownHeads the columns that nobody knows; they are left alone
 * @param fileKept whether the file is still there, so that its rows can be told
 */
public record ImportPreview(
    UUID id,
    long meetingId,
    String fileName,
    Instant uploadedAt,
    String uploadedBy,
    @Nullable Instant importedAt,
    @Nullable String importedBy,
    @Nullable Integer taken,
    int withContacts,
    boolean fileKept,
    List<String> unknownHeads,
    List<ImportLine> lines)
    implements Serializable {
  public ImportPreview {
    unknownHeads = List.copyOf(unknownHeads);
    lines = List.copyOf(lines);
  }

  /** How many rows have this outcome. */
  public int count(ImportLine.Outcome outcome) {
    return Math.toIntExact(lines.stream().filter(line -> line.outcome() == outcome).count());
  }

  /** How many questions will be written down. */
  public int toWrite() {
    return Math.toIntExact(lines.stream().filter(line -> line.outcome().isToWrite()).count());
  }

  /** Whether there is anything that can be written down. */
  public boolean isAnyLeft() {
    return lines.stream().anyMatch(line -> line.outcome().isOpen());
  }

  /**
   * How many rows that can be written down seem to hold personal data which everybody would read.
   */
  public int withTraces() {
    return Math.toIntExact(
        lines.stream().filter(line -> line.outcome().isOpen() && !line.traces().isEmpty()).count());
  }
}
