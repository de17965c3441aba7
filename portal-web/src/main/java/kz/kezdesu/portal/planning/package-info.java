/** Departmental plans of the ministries. */
@NullMarked
package kz.kezdesu.portal.planning;

import org.jspecify.annotations.NullMarked;
