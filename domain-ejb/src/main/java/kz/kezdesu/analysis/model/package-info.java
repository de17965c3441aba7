/** The stored rankings. */
@NullMarked
package kz.kezdesu.analysis.model;

import org.jspecify.annotations.NullMarked;
