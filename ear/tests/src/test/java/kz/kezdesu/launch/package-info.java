/** Starts the real thing for tests, as anybody would: with {@code ./run}. */
@NullMarked
package kz.kezdesu.launch;

import org.jspecify.annotations.NullMarked;
