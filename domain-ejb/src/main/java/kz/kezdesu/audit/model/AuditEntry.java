package kz.kezdesu.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the log. Written by the database function that keeps the chain; never changed. */
@Entity
@Table(name = "audit_entry")
@NamedNativeQuery(
    name = "AuditEntry.append",
    query =
        "select kezdesu.append_audit(cast(?1 as timestamptz), cast(?2 as text), cast(?3 as text),"
            + " cast(?4 as text), cast(?5 as text), cast(?6 as jsonb))")
public class AuditEntry {
  @Id private long id;
  private Instant at = Instant.EPOCH;
  private String actor = "";
  private String action = "";

  @Column(name = "subject_kind")
  private String subjectKind = "";

  @Column(name = "subject_id")
  private String subjectId = "";

  private String detail = "";

  protected AuditEntry() {}

  public long getId() {
    return id;
  }
}
