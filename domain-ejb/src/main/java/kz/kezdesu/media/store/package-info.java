/** Queries over news of meetings. */
@NullMarked
package kz.kezdesu.media.store;

import org.jspecify.annotations.NullMarked;
