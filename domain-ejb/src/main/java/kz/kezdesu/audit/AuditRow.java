package kz.kezdesu.audit;

import java.time.Instant;

/**
 * One entry of the log.
 *
 * @param detail what else was worth knowing, as JSON
 */
public record AuditRow(
    long id,
    Instant at,
    String actor,
    String action,
    String subjectKind,
    String subjectId,
    String detail) {}
