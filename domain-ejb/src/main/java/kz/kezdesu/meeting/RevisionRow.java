package kz.kezdesu.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which state of a meeting a calendar holds.
 *
 * @param number grows with every change
 * @param changedAt when it was changed last
 * @param replacedBy the meeting that takes its place; null when there is none
 */
public record RevisionRow(
    long meetingId, int number, Instant changedAt, @Nullable Long replacedBy) {}
