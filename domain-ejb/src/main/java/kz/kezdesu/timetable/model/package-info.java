/** What the search moves about and weighs, and the stored searches. */
@NullMarked
package kz.kezdesu.timetable.model;

import org.jspecify.annotations.NullMarked;
