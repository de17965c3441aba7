/** Tests of this capability without a container. */
@NullMarked
package kz.kezdesu.follow;

import org.jspecify.annotations.NullMarked;
