/** The editions of the decree, for administrators. */
@NullMarked
package kz.kezdesu.backoffice.decree;

import org.jspecify.annotations.NullMarked;
