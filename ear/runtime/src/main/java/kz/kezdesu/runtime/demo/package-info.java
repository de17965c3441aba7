/** The demonstration year: meetings, questions, answers and problems around today. */
@NullMarked
package kz.kezdesu.runtime.demo;

import org.jspecify.annotations.NullMarked;
