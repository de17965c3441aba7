/**
 * A better schedule on demand: a search proposes other days and regions for the lines that are
 * being put together, by the rules of {@link kz.kezdesu.timetable.TimetableRule} (1.1, 1.4a, 1.4b,
 * 1.4d, 1.4e, 4.3); a person decides on each.
 */
@NullMarked
package kz.kezdesu.timetable;

import org.jspecify.annotations.NullMarked;
