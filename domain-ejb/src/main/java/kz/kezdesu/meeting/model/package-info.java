/** The meeting and what belongs to it. */
@NullMarked
package kz.kezdesu.meeting.model;

import org.jspecify.annotations.NullMarked;
