/** The meetings of a ministry: readiness, announcing, calling off, the record, closing. */
@NullMarked
package kz.kezdesu.backoffice.meeting;

import org.jspecify.annotations.NullMarked;
