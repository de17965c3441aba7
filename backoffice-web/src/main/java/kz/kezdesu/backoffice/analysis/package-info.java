/** The analysis of the situation by region on the desk of a ministry. */
@NullMarked
package kz.kezdesu.backoffice.analysis;

import org.jspecify.annotations.NullMarked;
