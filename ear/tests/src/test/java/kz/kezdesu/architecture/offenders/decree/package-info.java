/** Breaks the rules on purpose. */
@NullMarked
package kz.kezdesu.architecture.offenders.decree;

import org.jspecify.annotations.NullMarked;
