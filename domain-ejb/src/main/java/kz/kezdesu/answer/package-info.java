/** Answers: written, cleared, signed off and published for everybody to read (1.6, 1.7). */
@NullMarked
package kz.kezdesu.answer;

import org.jspecify.annotations.NullMarked;
