/** The stored plans. */
@NullMarked
package kz.kezdesu.planning.model;

import org.jspecify.annotations.NullMarked;
