/** Breaks the rules on purpose. */
@NullMarked
package kz.kezdesu.architecture.offenders.meeting.model;

import org.jspecify.annotations.NullMarked;
