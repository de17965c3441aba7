/** The progress of problems, published every quarter (1.7). */
@NullMarked
package kz.kezdesu.backoffice.progress;

import org.jspecify.annotations.NullMarked;
