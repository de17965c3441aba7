/** The day of the meeting: the console of its host (1.2b, 1.3, 1.4g, 1.6). */
@NullMarked
package kz.kezdesu.backoffice.live;

import org.jspecify.annotations.NullMarked;
