/** The stored proposals and schedules. */
@NullMarked
package kz.kezdesu.schedule.model;

import org.jspecify.annotations.NullMarked;
