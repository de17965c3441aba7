/** Accounts of staff, their roles at each body, sign-in, and who is asking now. */
@NullMarked
package kz.kezdesu.staff;

import org.jspecify.annotations.NullMarked;
