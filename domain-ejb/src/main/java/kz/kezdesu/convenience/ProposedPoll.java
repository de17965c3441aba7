package kz.kezdesu.convenience;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kezdesu.decree.Convenience.Doubt;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A poll that could be opened as it was typed.
 *
 * @param closesOn the last day on which people can vote
 * @param note what is added to the question; null when nothing
 */
public record ProposedPoll(List<Slot> slots, LocalDate closesOn, @Nullable LocalText note)
    implements Serializable {
  /**
   * A slot, and what may keep people away then.
   *
   * @param doubts it forbids nothing
   */
  public record Slot(Instant startsAt, Set<Doubt> doubts) implements Serializable {}
}
