/** What every body owes by the dated clauses of the decree, for everybody to read (7). */
@NullMarked
package kz.kezdesu.portal.oversight;

import org.jspecify.annotations.NullMarked;
