package kz.kezdesu.territory;

import java.io.Serializable;
import java.util.List;

/**
 * What became of an import.
 *
 * @param places how many places the file names
 * @param changes by code; empty when the file says what was known
 */
public record KatoReport(int places, List<KatoChange> changes) implements Serializable {
  public KatoReport {
    changes = List.copyOf(changes);
  }

  /** The changes of one kind, by code. */
  public List<KatoChange> of(KatoChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }
}
