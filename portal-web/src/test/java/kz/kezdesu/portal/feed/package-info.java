/** What calendars are given. */
@NullMarked
package kz.kezdesu.portal.feed;

import org.jspecify.annotations.NullMarked;
