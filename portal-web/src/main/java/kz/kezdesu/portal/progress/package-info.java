/** How problems are being solved, quarter by quarter (1.7). */
@NullMarked
package kz.kezdesu.portal.progress;

import org.jspecify.annotations.NullMarked;
