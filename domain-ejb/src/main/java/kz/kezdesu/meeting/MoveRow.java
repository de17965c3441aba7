package kz.kezdesu.meeting;

import java.time.Instant;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/** One step in a meeting's life. */
public record MoveRow(
    MeetingStatus to, Instant at, @Nullable String reasonKk, @Nullable String reasonRu) {
  /** Why, where a reason was given; English readers see the Russian one. */
  public @Nullable String reason(Language language) {
    return language == Language.KK ? reasonKk : reasonRu;
  }
}
