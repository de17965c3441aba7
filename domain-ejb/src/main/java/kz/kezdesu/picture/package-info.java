/** Pictures that people send, made fit to be kept and shown to others. */
@NullMarked
package kz.kezdesu.picture;

import org.jspecify.annotations.NullMarked;
