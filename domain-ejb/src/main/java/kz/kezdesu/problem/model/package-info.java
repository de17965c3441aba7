/** The problem and what belongs to it. */
@NullMarked
package kz.kezdesu.problem.model;

import org.jspecify.annotations.NullMarked;
