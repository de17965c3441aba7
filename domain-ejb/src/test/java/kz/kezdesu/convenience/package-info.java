/** Tests of this capability without a container. */
@NullMarked
package kz.kezdesu.convenience;

import org.jspecify.annotations.NullMarked;
