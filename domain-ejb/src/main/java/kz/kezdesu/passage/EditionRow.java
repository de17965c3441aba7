package kz.kezdesu.passage;

import java.io.Serializable;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.language.LocalText;

/** One edition of the decree, and where it stands today. */
public record EditionRow(Edition edition, LocalText title, Standing standing)
    implements Serializable {
  /** Whether an edition applies. */
  public enum Standing {
    AHEAD,
    IN_FORCE,
    REPLACED
  }
}
