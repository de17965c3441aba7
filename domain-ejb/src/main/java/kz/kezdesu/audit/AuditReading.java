package kz.kezdesu.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.audit.store.AuditEntries;

/** Reads the log and checks its chain; for the administrator and the President's office. */
@Stateless
public class AuditReading {
  @Inject private AuditEntries entries;

  /**
   * Entries, newest first.
   *
   * @param beforeId the entry after which to go on, or {@link Long#MAX_VALUE} for the newest
   */
  @RolesAllowed({"ADMINISTRATOR", "PRESIDENTIAL_ADMINISTRATION"})
  public List<AuditRow> entries(AuditFilter filter, long beforeId, int limit) {
    return entries.newest(filter, beforeId, limit);
  }

  /** Computes every hash again and compares. */
  @RolesAllowed({"ADMINISTRATOR", "PRESIDENTIAL_ADMINISTRATION"})
  public ChainVerdict verify() {
    return new ChainVerdict(entries.count(), entries.firstBreak().orElse(null));
  }
}
