/** Queries over questions. */
@NullMarked
package kz.kezdesu.question.store;

import org.jspecify.annotations.NullMarked;
