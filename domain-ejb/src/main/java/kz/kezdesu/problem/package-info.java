/** Problems behind the questions: plan, term, and the progress of every quarter (1.6, 1.7). */
@NullMarked
package kz.kezdesu.problem;

import org.jspecify.annotations.NullMarked;
