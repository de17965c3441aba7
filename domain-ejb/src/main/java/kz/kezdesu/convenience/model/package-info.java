/** The stored justifications and polls. */
@NullMarked
package kz.kezdesu.convenience.model;

import org.jspecify.annotations.NullMarked;
