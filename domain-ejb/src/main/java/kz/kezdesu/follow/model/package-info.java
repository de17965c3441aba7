/** The letter that waits to be sent. */
@NullMarked
package kz.kezdesu.follow.model;

import org.jspecify.annotations.NullMarked;
