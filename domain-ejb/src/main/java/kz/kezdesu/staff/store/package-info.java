/** Queries over accounts, links and failed sign-ins. */
@NullMarked
package kz.kezdesu.staff.store;

import org.jspecify.annotations.NullMarked;
