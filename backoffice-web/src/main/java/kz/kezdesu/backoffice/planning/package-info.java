/** Departmental plans (1.4c). */
@NullMarked
package kz.kezdesu.backoffice.planning;

import org.jspecify.annotations.NullMarked;
