/** Regions and districts by KATO, the state's classifier of places. */
@NullMarked
package kz.kezdesu.territory;

import org.jspecify.annotations.NullMarked;
