/** Breaks the rules on purpose. */
@NullMarked
package kz.kezdesu.architecture.offenders.question.model;

import org.jspecify.annotations.NullMarked;
