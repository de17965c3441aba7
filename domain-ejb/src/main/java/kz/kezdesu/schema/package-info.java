/** The tables: one pool, and migrations that only go forward. */
@NullMarked
package kz.kezdesu.schema;

import org.jspecify.annotations.NullMarked;
