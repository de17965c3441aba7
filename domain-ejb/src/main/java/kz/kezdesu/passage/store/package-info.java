/** Queries over the editions of the decree. */
@NullMarked
package kz.kezdesu.passage.store;

import org.jspecify.annotations.NullMarked;
