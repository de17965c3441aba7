/** Tells every page cache and live hub, on every instance, what has changed, after commit. */
@NullMarked
package kz.kezdesu.wakeup;

import org.jspecify.annotations.NullMarked;
