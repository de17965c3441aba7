/** The question and what belongs to it. */
@NullMarked
package kz.kezdesu.question.model;

import org.jspecify.annotations.NullMarked;
