/** Planning of meetings for a year ahead: departmental plans (1.4c). */
@NullMarked
package kz.kezdesu.planning;

import org.jspecify.annotations.NullMarked;
