/** Tests of this capability without a container. */
@NullMarked
package kz.kezdesu.convoy;

import org.jspecify.annotations.NullMarked;
