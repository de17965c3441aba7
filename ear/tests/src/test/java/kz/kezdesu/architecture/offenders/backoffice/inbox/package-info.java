/** Breaks the rules on purpose. */
@NullMarked
package kz.kezdesu.architecture.offenders.backoffice.inbox;

import org.jspecify.annotations.NullMarked;
