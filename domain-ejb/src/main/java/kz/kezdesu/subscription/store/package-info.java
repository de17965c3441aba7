/** Queries over what people follow. */
@NullMarked
package kz.kezdesu.subscription.store;

import org.jspecify.annotations.NullMarked;
