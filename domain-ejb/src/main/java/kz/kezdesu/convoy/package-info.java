/** Doing together what many want at the same moment. */
@NullMarked
package kz.kezdesu.convoy;

import org.jspecify.annotations.NullMarked;
