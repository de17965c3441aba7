/** Queries over announcements. */
@NullMarked
package kz.kezdesu.live.store;

import org.jspecify.annotations.NullMarked;
