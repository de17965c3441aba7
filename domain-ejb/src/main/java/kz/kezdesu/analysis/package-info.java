/**
 * How a ministry ranks the regions by the situation in them, before it decides where to go, and
 * which ranking a meeting cites (1.4b).
 */
@NullMarked
package kz.kezdesu.analysis;

import org.jspecify.annotations.NullMarked;
