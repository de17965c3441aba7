/** Queries over the places of the classifier. */
@NullMarked
package kz.kezdesu.territory.store;

import org.jspecify.annotations.NullMarked;
