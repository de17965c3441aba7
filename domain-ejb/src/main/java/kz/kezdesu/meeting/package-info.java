/**
 * Meetings: the public schedule, one meeting's life from plan to report, its agenda (clauses
 * 1.1–1.5, 1.8).
 */
@NullMarked
package kz.kezdesu.meeting;

import org.jspecify.annotations.NullMarked;
