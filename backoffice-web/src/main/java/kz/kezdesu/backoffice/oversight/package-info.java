/** The board of dated duties and what the own body records of its own. */
@NullMarked
package kz.kezdesu.backoffice.oversight;

import org.jspecify.annotations.NullMarked;
