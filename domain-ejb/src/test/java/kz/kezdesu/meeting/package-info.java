/** Meetings, without a container. */
@NullMarked
package kz.kezdesu.meeting;

import org.jspecify.annotations.NullMarked;
