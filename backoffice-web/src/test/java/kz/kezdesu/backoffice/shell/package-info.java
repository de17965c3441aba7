/** What every page of the desk uses, tested. */
@NullMarked
package kz.kezdesu.backoffice.shell;

import org.jspecify.annotations.NullMarked;
