/**
 * What a ministry and the akimat of the region agree before a meeting: the venue (1.4e) and the
 * video link with settlements (1.2b).
 */
@NullMarked
package kz.kezdesu.agreement;

import org.jspecify.annotations.NullMarked;
