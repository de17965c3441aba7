/** The day of the meeting, tested. */
@NullMarked
package kz.kezdesu.backoffice.live;

import org.jspecify.annotations.NullMarked;
