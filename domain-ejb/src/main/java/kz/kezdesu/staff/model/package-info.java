/** Accounts and their one-time links. */
@NullMarked
package kz.kezdesu.staff.model;

import org.jspecify.annotations.NullMarked;
