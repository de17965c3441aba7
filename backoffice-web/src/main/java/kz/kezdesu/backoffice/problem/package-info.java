/** The cards of a ministry's problems (1.6). */
@NullMarked
package kz.kezdesu.backoffice.problem;

import org.jspecify.annotations.NullMarked;
