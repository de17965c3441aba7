/** Queries over proposals and schedules. */
@NullMarked
package kz.kezdesu.schedule.store;

import org.jspecify.annotations.NullMarked;
