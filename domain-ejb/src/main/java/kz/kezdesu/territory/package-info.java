/**
 * Regions, districts and settlements by KATO, the state's classifier of places, which an
 * administrator brings in (1.2b).
 */
@NullMarked
package kz.kezdesu.territory;

import org.jspecify.annotations.NullMarked;
