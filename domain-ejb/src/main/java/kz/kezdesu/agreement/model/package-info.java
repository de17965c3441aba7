/** The stored agreements and their histories. */
@NullMarked
package kz.kezdesu.agreement.model;

import org.jspecify.annotations.NullMarked;
