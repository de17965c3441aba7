/** The stored risks. */
@NullMarked
package kz.kezdesu.risk.model;

import org.jspecify.annotations.NullMarked;
