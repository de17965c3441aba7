/** The public schedule (4.3, 1.4f) and the front page. */
@NullMarked
package kz.kezdesu.portal.schedule;

import org.jspecify.annotations.NullMarked;
