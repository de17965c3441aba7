/** Tests of this capability without a container. */
@NullMarked
package kz.kezdesu.follow.model;

import org.jspecify.annotations.NullMarked;
