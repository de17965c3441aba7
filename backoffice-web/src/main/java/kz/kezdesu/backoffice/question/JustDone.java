package kz.kezdesu.backoffice.question;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.question.UndoDeed;
import kz.kezdesu.question.UndoTooLate;

/**
 * What its owner has done last with one question or with many at once, and can undo: kept in the
 * session, so that neither another page nor loading it again takes the offer away.
 */
@SessionScoped
public class JustDone implements Serializable {
  private static final long serialVersionUID = 1L;

  private List<UndoDeed> deeds = List.of();
  private Instant at = Instant.EPOCH;

  /** Offers these from now on, instead of what was done before; nothing leaves that as it is. */
  public void offer(Collection<UndoDeed> done, Instant now) {
    if (!done.isEmpty()) {
      deeds = List.copyOf(done);
      at = now;
    }
  }

  /** Offers these no longer, whatever came of undoing them. */
  public void forget(Collection<UndoDeed> undone) {
    deeds = deeds.stream().filter(deed -> !undone.contains(deed)).toList();
  }

  /** What can be undone; nothing when that is too long ago. */
  public List<UndoDeed> undoable(Instant now) {
    return at.plus(UndoTooLate.UNDO_WITHIN).isBefore(now) ? List.of() : deeds;
  }

  /** The same of one question. */
  public Optional<UndoDeed> undoable(long questionId, Instant now) {
    return undoable(now).stream().filter(deed -> deed.questionId() == questionId).findFirst();
  }
}
