/** The page where the classifier of places is brought in. */
@NullMarked
package kz.kezdesu.backoffice.territory;

import org.jspecify.annotations.NullMarked;
