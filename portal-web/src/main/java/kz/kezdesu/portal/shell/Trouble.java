package kz.kezdesu.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalLong;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** What went wrong with a request, in words for the visitor. */
@Named
@RequestScoped
public class Trouble {
  @Inject private Texts texts;

  private @Nullable Refusal refusal;
  private @Nullable String incident;

  void refused(Refusal refusal) {
    this.refusal = refusal;
  }

  void failed(String incident) {
    this.incident = incident;
  }

  /** After how many seconds the same may be tried again, where that is known. */
  OptionalLong retryAfterSeconds() {
    return refusal instanceof TooManyRequests tooMany
        ? OptionalLong.of(tooMany.retryAfterSeconds())
        : OptionalLong.empty();
  }

  /** There is no such page. */
  public boolean isNotFound() {
    return refusal instanceof NotFound;
  }

  /** A rule says no. */
  public boolean isRefused() {
    return refusal != null && !isNotFound();
  }

  /** The number under which the failure stands in the log; null where there was none. */
  public @Nullable String getIncident() {
    return incident;
  }

  /** Why a rule says no. */
  public String getReason() {
    return refusal == null ? "" : texts.of(refusal.key(), refusal.arguments().toArray());
  }
}
