/** Tests of this capability without a container. */
@NullMarked
package kz.kezdesu.question;

import org.jspecify.annotations.NullMarked;
