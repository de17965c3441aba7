/** Tests of this capability without a container. */
@NullMarked
package kz.kezdesu.privacy;

import org.jspecify.annotations.NullMarked;
