/** Tests of this capability without a container. */
@NullMarked
package kz.kezdesu.planning;

import org.jspecify.annotations.NullMarked;
