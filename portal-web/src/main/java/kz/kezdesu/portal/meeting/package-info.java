/** The pages of one meeting (1.1–1.5). */
@NullMarked
package kz.kezdesu.portal.meeting;

import org.jspecify.annotations.NullMarked;
