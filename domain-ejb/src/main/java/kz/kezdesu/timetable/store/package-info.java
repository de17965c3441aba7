/** Queries over searches and what they proposed. */
@NullMarked
package kz.kezdesu.timetable.store;

import org.jspecify.annotations.NullMarked;
