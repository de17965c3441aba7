/** Answers on their way to the public. */
@NullMarked
package kz.kezdesu.answer;

import org.jspecify.annotations.NullMarked;
