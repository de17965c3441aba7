/** Queries over records of duties. */
@NullMarked
package kz.kezdesu.oversight.store;

import org.jspecify.annotations.NullMarked;
