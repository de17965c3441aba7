package kz.kezdesu.territory;

import java.io.Serializable;

/**
 * What a new edition of the classifier changes of one place.
 *
 * @param beforeKk the name before; empty for one that is new
 * @param kk the name from now on; empty for one that is gone
 */
public record KatoChange(
    Kind kind, String kato, String beforeKk, String beforeRu, String kk, String ru)
    implements Serializable {
  /** What has happened to a place. */
  public enum Kind {
    ADDED,
    RENAMED,
    /** The classifier does not name it any more; it is kept and marked. */
    GONE,
    /** It was gone, and is named again. */
    RETURNED
  }
}
