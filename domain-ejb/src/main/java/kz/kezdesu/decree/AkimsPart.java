package kz.kezdesu.decree;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The record of whether the akim of the region took part in a meeting.
 *
 * @param attended null where nothing is recorded yet
 * @param absence why the akim was absent; null where nothing is recorded
 */
public record AkimsPart(@Nullable Boolean attended, @Nullable String absence) {
  /**
   * What is missing before the meeting can be closed, if anything: that the akim was there, or the
   * reason why not. Clause 3.1: «Акимам областей, городов республиканского значения, столицы:
   * принимать участие на региональных встречах с населением руководителей центральных
   * исполнительных органов».
   */
  @Decree("3.1")
  public Optional<Breach> breach() {
    if (attended == null) {
      return Optional.of(Breach.of(Violation.AKIM_NOT_RECORDED));
    }
    return attended || (absence != null && !absence.isBlank())
        ? Optional.empty()
        : Optional.of(Breach.of(Violation.AKIM_ABSENCE_UNEXPLAINED));
  }
}
