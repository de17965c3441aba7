/** Breaks the rules on purpose. */
@NullMarked
package kz.kezdesu.architecture.offenders.question;

import org.jspecify.annotations.NullMarked;
