/** Tests of this capability without a container. */
@NullMarked
package kz.kezdesu.schedule;

import org.jspecify.annotations.NullMarked;
