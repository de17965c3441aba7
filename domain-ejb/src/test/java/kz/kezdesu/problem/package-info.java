/** Problems: their verbs and what they refuse. */
@NullMarked
package kz.kezdesu.problem;

import org.jspecify.annotations.NullMarked;
