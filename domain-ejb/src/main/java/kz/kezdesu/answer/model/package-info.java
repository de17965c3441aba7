/** The answer. */
@NullMarked
package kz.kezdesu.answer.model;

import org.jspecify.annotations.NullMarked;
