/** Queries over agreements. */
@NullMarked
package kz.kezdesu.agreement.store;

import org.jspecify.annotations.NullMarked;
