/** Queries over persons. */
@NullMarked
package kz.kezdesu.privacy.store;

import org.jspecify.annotations.NullMarked;
