/** Accounts of staff, for administrators. */
@NullMarked
package kz.kezdesu.backoffice.staff;

import org.jspecify.annotations.NullMarked;
