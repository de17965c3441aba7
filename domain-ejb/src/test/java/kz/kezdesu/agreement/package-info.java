/** Agreements of venue and video link. */
@NullMarked
package kz.kezdesu.agreement;

import org.jspecify.annotations.NullMarked;
