/** What the launcher does can be seen without starting everything. */
@NullMarked
package kz.kezdesu.runtime;

import org.jspecify.annotations.NullMarked;
