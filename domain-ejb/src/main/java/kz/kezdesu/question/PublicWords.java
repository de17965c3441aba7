package kz.kezdesu.question;

import java.util.List;
import java.util.Optional;
import kz.kezdesu.privacy.OnTrace;
import kz.kezdesu.privacy.PersonalTrace;

/**
 * Words that everybody reads as soon as somebody of staff has written them down, and what becomes
 * of personal data that a machine sees in them.
 */
record PublicWords(String text, OnTrace onTrace) {
  /** What a machine sees to be somebody's personal data, as it is written. */
  List<String> traces() {
    return PersonalTrace.all(text).stream().map(PersonalTrace.Found::written).distinct().toList();
  }

  /**
   * Why they cannot be written down so: {@code personal}, what becomes of the traces was not
   * chosen; {@code personal_only}, nothing would be left to be read.
   */
  Optional<String> fault() {
    if (onTrace == OnTrace.SHOW || traces().isEmpty()) {
      return Optional.empty();
    }
    if (onTrace == OnTrace.ASK) {
      return Optional.of("personal");
    }
    return Blackout.leavesWords(Blackout.ofTraces(text))
        ? Optional.empty()
        : Optional.of("personal_only");
  }

  /** What everybody reads; empty when that is the text itself. */
  Optional<String> hidden() {
    return Optional.of(Blackout.ofTraces(text))
        .filter(hidden -> onTrace == OnTrace.HIDE && !hidden.equals(text));
  }
}
