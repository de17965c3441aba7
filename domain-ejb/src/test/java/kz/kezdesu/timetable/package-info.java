/** What a better schedule is, and that the search finds one. */
@NullMarked
package kz.kezdesu.timetable;

import org.jspecify.annotations.NullMarked;
