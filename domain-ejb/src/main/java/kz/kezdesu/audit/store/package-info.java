/** Queries over the log. */
@NullMarked
package kz.kezdesu.audit.store;

import org.jspecify.annotations.NullMarked;
