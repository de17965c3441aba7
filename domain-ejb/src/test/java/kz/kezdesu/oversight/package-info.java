/** Tests of dated duties and where they stand. */
@NullMarked
package kz.kezdesu.oversight;

import org.jspecify.annotations.NullMarked;
