/** The one hierarchy of facts for which a wish is refused; the sites translate it by class name. */
@NullMarked
package kz.kezdesu.refusal;

import org.jspecify.annotations.NullMarked;
