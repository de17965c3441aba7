/** The stored calendar and editions. */
@NullMarked
package kz.kezdesu.passage.model;

import org.jspecify.annotations.NullMarked;
