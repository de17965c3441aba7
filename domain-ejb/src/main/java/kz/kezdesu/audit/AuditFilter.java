package kz.kezdesu.audit;

import java.time.Instant;

/**
 * Which entries are wanted; an empty text means no restriction.
 *
 * @param from first moment wanted, inclusive
 * @param to end, exclusive
 */
public record AuditFilter(
    String actor, String action, String subjectKind, String subjectId, Instant from, Instant to) {}
