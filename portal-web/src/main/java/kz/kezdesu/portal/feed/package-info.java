/**
 * What is taken along of the schedule: calendars, the feed of announcements, papers to print
 * (1.4f).
 */
@NullMarked
package kz.kezdesu.portal.feed;

import org.jspecify.annotations.NullMarked;
