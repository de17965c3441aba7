/**
 * How alike two texts of citizens are, whatever the language, the endings, the keyboard and the
 * typing errors: words of both languages meet in concepts, places are told apart (1.4f, 1.6).
 */
@NullMarked
package kz.kezdesu.likeness;

import org.jspecify.annotations.NullMarked;
