/** Tests of these pages without a container. */
@NullMarked
package kz.kezdesu.portal.follow;

import org.jspecify.annotations.NullMarked;
