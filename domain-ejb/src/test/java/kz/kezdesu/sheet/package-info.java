/** Tables that people bring as files. */
@NullMarked
package kz.kezdesu.sheet;

import org.jspecify.annotations.NullMarked;
