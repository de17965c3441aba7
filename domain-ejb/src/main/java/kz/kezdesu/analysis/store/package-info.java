/** Queries over rankings. */
@NullMarked
package kz.kezdesu.analysis.store;

import org.jspecify.annotations.NullMarked;
