/** Breaks the rules on purpose. */
@NullMarked
package kz.kezdesu.architecture.offenders.portal.question;

import org.jspecify.annotations.NullMarked;
