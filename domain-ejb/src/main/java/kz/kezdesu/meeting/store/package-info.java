/** Queries over meetings. */
@NullMarked
package kz.kezdesu.meeting.store;

import org.jspecify.annotations.NullMarked;
