/** Breaks the rules on purpose. */
@NullMarked
package kz.kezdesu.architecture.offenders.meeting;

import org.jspecify.annotations.NullMarked;
