package kz.kezdesu.architecture.offenders.backoffice.inbox;

import kz.kezdesu.architecture.offenders.portal.question.AskPage;
import org.jspecify.annotations.Nullable;

/** A staff page that knows the public one. */
public class InboxPage {
  /** Knows it. */
  public boolean shows(@Nullable AskPage page) {
    return page != null;
  }
}
