/** Bodies that the decree names and the officials at their head (clause 1). */
@NullMarked
package kz.kezdesu.body;

import org.jspecify.annotations.NullMarked;
