/** The stored justifications. */
@NullMarked
package kz.kezdesu.convenience.model;

import org.jspecify.annotations.NullMarked;
